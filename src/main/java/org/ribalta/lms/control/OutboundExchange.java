package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.platform.http.Outbound;
import org.ribalta.platform.http.PrivateAddress;
import org.ribalta.platform.http.TooLarge;
import org.ribalta.platform.http.UncallableAddress;

/** Lends the LTI library our guarded client. */
@ApplicationScoped
public class OutboundExchange implements HttpExchange {
  @Inject private Outbound outbound;

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    Outbound.Answer answer = answer(call);
    return new HttpAnswer(answer.status(), answer.headers(), answer.body());
  }

  private Outbound.Answer answer(HttpCall call) throws IOException {
    try {
      return outbound.send(call.method(), call.uri(), call.headers(), call.body());
    } catch (PrivateAddress | UncallableAddress e) {
      throw new AddressNotAllowed(e);
    } catch (TooLarge e) {
      throw new AnswerTooLarge(e);
    }
  }
}
