package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.platform.http.Outbound;

/** Lends the LTI library our guarded client. */
@ApplicationScoped
public class OutboundExchange implements HttpExchange {
  @Inject private Outbound outbound;

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    Outbound.Answer answer = outbound.send(call.method(), call.uri(), call.headers(), call.body());
    return new HttpAnswer(answer.status(), answer.headers(), answer.body());
  }
}
