package org.ribalta.lti.login;

import java.net.URI;
import java.util.Map;

/** What to answer to a login request. */
public sealed interface LoginResult {

  /**
   * Send the browser on.
   *
   * @param location the authentication request
   * @param binding what the cookie must hold; the request's own if it had one
   */
  record Redirect(URI location, BrowserBinding binding) implements LoginResult {}

  /**
   * Set the cookie and have the browser repeat the login request, saying that a cookie was tried:
   * in this frame it may be lost.
   *
   * @param request the parameters to repeat
   */
  record TryCookie(Map<String, String> request, BrowserBinding binding) implements LoginResult {}

  /**
   * Have a page of the tool leave the binding with the platform's page, then send the browser on.
   *
   * @param request the parameters to repeat, saying that platform storage was tried, if it fails
   * @param location the authentication request, whose state names the storage
   * @param binding to be stored; fresh, and in no cookie
   */
  record TryStorage(
      Map<String, String> request, PlatformStorage storage, URI location, BrowserBinding binding)
      implements LoginResult {}

  /**
   * Nothing in this frame keeps a binding: ask the person to repeat the login request in a window
   * of its own.
   *
   * @param request the parameters to repeat
   */
  record OpenWindow(Map<String, String> request) implements LoginResult {}

  /** Show an error page. */
  record Refused(LoginRefusal reason) implements LoginResult {}
}
