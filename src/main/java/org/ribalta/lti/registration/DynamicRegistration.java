package org.ribalta.lti.registration;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;

/**
 * Registers the tool with a platform that asked for it (LTI Dynamic Registration 1.0 §3).
 *
 * <p>The caller has made sure before that whoever asks may register a platform: the request itself
 * proves nothing, and it makes this server call addresses of somebody else's choice.
 */
public final class DynamicRegistration {

  private static final String JSON = "application/json";

  private final HttpExchange http;

  public DynamicRegistration(HttpExchange http) {
    this.http = http;
  }

  /** Reads the platform's configuration and asks it to make the tool its client. */
  public RegistrationResult register(RegistrationInitiation request, ToolConfiguration tool) {
    try {
      return exchange(request, tool);
    } catch (RefusedRegistration refused) {
      return refused.result();
    }
  }

  private RegistrationResult exchange(RegistrationInitiation request, ToolConfiguration tool)
      throws RefusedRegistration {
    URI address =
        request
            .address()
            .orElseThrow(
                () ->
                    new RefusedRegistration(
                        RegistrationRefusal.CONFIGURATION_ADDRESS_UNUSABLE,
                        request.configuration()));
    if (!request.tokenUsable()) {
      throw new RefusedRegistration(RegistrationRefusal.REGISTRATION_TOKEN_UNUSABLE);
    }
    PlatformConfiguration platform =
        ConfigurationReading.read(address, send(permitted(HttpCall.get(address, JSON), request)));
    HttpCall call =
        HttpCall.post(
            platform.registrationEndpoint(), JSON, JSON, new ClientMetadata(tool, platform).json());
    return RegistrationReading.read(platform, send(permitted(call, request)));
  }

  /** With the registration token, without which Canvas does not show its configuration either. */
  private static HttpCall permitted(HttpCall call, RegistrationInitiation request) {
    return request.token().map(call::withBearer).orElse(call);
  }

  private HttpAnswer send(HttpCall call) throws RefusedRegistration {
    try {
      return http.send(call);
    } catch (AddressNotAllowed e) {
      throw failed(RegistrationRefusal.ADDRESS_NOT_ALLOWED, call);
    } catch (AnswerTooLarge e) {
      throw failed(RegistrationRefusal.TOO_LARGE, call);
    } catch (SocketTimeoutException e) {
      throw failed(RegistrationRefusal.TIMED_OUT, call);
    } catch (IOException e) {
      throw failed(RegistrationRefusal.UNREACHABLE, call);
    }
  }

  private static RefusedRegistration failed(RegistrationRefusal reason, HttpCall call) {
    return new RefusedRegistration(reason, call.uri().toString());
  }
}
