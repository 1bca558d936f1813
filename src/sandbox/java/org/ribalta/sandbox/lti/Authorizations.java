package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.lti.Authorization.Granted;
import org.ribalta.sandbox.lti.Authorization.Refused;
import org.ribalta.sandbox.lti.Authorization.Rejected;

/** Second step of a launch: is this our tool, and is this the person who is signed in here? */
@Singleton
class Authorizations {
  private final Tools tools;
  private final Launches launches;

  @Inject
  Authorizations(Tools tools, Launches launches) {
    this.tools = tools;
    this.launches = launches;
  }

  Authorization decide(AuthorizationRequest request, Optional<Employee> signedIn) {
    Optional<Tool> tool = tools.client(request.clientId());
    if (tool.isEmpty()) {
      return new Rejected("unauthorized_client");
    }
    if (!tool.get().launchUri().equals(request.redirectUri())) {
      return new Rejected("invalid_request: unregistered redirect_uri");
    }
    return wrongParameter(request)
        .<Authorization>map(refused -> refused)
        .orElseGet(() -> forPerson(request, signedIn));
  }

  private static Optional<Refused> wrongParameter(AuthorizationRequest request) {
    if (!"openid".equals(request.scope())) {
      return refused("invalid_scope", "scope must be openid");
    }
    if (!"id_token".equals(request.responseType())) {
      return refused("unsupported_response_type", "response_type must be id_token");
    }
    if (!"form_post".equals(request.responseMode())) {
      return refused("invalid_request", "response_mode must be form_post");
    }
    if (!"none".equals(request.prompt())) {
      return refused("invalid_request", "prompt must be none");
    }
    return blank(request.nonce()) || blank(request.loginHint())
        ? refused("invalid_request", "nonce and login_hint are required")
        : Optional.empty();
  }

  private Authorization forPerson(AuthorizationRequest request, Optional<Employee> signedIn) {
    if (signedIn.filter(person -> person.id().equals(request.loginHint())).isEmpty()) {
      return new Refused("login_required", "login_hint is not the person signed in here");
    }
    return launches
        .find(request.messageHint())
        .filter(launch -> launch.person().id().equals(request.loginHint()))
        .filter(launch -> isIn(launch, request.clientId()))
        .<Authorization>map(Granted::new)
        .orElse(new Refused("invalid_request", "lti_message_hint is not an open launch"));
  }

  private boolean isIn(Launch launch, String clientId) {
    return tools
        .of(launch.course().deployment())
        .filter(tool -> tool.clientId().equals(clientId))
        .isPresent();
  }

  private static Optional<Refused> refused(String error, String description) {
    return Optional.of(new Refused(error, description));
  }

  private static boolean blank(String value) {
    return value == null || value.isBlank();
  }
}
