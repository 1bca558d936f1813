package org.ribalta.sandbox.lti;

/** The platform's decision on an authorisation request. */
sealed interface Authorization {

  /** The person may be named to the tool. */
  record Granted(Launch launch) implements Authorization {}

  /** The tool is told why not, by form post (OpenID Connect Core §3.1.2.6). */
  record Refused(String error, String description) implements Authorization {}

  /** Nobody may be told anything: the tool or its redirect URI is not the registered one. */
  record Rejected(String reason) implements Authorization {}
}
