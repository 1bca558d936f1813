package org.ribalta.lti.login;

/** Why a login request gets no redirect. */
public enum LoginRefusal {
  PARAMETER_REPEATED("A parameter came more than once."),
  ISSUER_MISSING("The platform did not say who it is (iss)."),
  LOGIN_HINT_MISSING("The platform sent no login_hint."),
  TARGET_LINK_MISSING("The platform sent no target_link_uri."),
  TARGET_LINK_OFF_SITE("The target_link_uri is not an address of this tool."),
  TARGET_LINK_TOO_LONG("The target_link_uri is longer than 2,000 characters."),
  PLATFORM_UNKNOWN("No registration has this issuer and client_id."),
  PLATFORM_AMBIGUOUS("Several registrations fit; the platform must send its client_id.");

  private final String detail;

  LoginRefusal(String detail) {
    this.detail = detail;
  }

  /** A sentence for logs and administrators; holds nothing the request sent. */
  public String detail() {
    return detail;
  }
}
