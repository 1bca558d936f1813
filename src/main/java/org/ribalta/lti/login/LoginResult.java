package org.ribalta.lti.login;

import java.net.URI;

/** What to answer to a login request. */
public sealed interface LoginResult {

  /**
   * Send the browser on.
   *
   * @param location the authentication request
   * @param binding what the cookie must hold; the request's own if it had one
   */
  record Redirect(URI location, BrowserBinding binding) implements LoginResult {}

  /** Show an error page. */
  record Refused(LoginRefusal reason) implements LoginResult {}
}
