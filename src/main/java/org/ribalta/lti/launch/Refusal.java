package org.ribalta.lti.launch;

/** Why a launch is refused; one constant per check. */
public enum Refusal {
  PARAMETER_REPEATED("A parameter came more than once."),
  PLATFORM_ERROR("The platform answered the login with an error."),
  STATE_MISSING("The launch carries no state."),
  STATE_FORGED("The state was not made by this tool."),
  STATE_EXPIRED("The launch took too long after the login."),
  BROWSER_UNKNOWN("The browser sent no binding cookie, so the launch cannot be tied to its login."),
  BROWSER_MISMATCH("The launch ended in another browser than its login began in."),
  PROOF_FOREIGN("What the platform kept for the browser was posted by a page that is not ours."),
  PROOF_MISSING("The platform's page did not give back what it was to keep for the browser."),
  PLATFORM_UNKNOWN("The registration is gone since the login."),
  TOKEN_MISSING("The launch carries no id_token."),
  TOKEN_MALFORMED("The id_token is not a signed JSON Web Token."),
  TOKEN_TYPE_REFUSED("The token says it is something other than a JWT."),
  ALGORITHM_REFUSED("The id_token is not signed with RS256."),
  CRITICAL_HEADER_UNKNOWN("The id_token demands an extension that is not known here."),
  KEY_ID_MISSING("The id_token does not name its key (kid)."),
  KEY_UNKNOWN("The platform's keyset has no key with the token's kid."),
  KEYSET_UNAVAILABLE("The platform's keyset could not be read."),
  SIGNATURE_INVALID("The signature is not the platform's."),
  ISSUER_MISMATCH("The token comes from another issuer than the login."),
  AUDIENCE_MISMATCH("The token is not meant for this tool alone."),
  AUTHORIZED_PARTY_MISMATCH("The token was issued to another party (azp)."),
  EXPIRY_MISSING("The token has no expiry (exp)."),
  EXPIRED("The token has expired."),
  ISSUED_AT_MISSING("The token does not say when it was issued (iat)."),
  ISSUED_IN_FUTURE("The token was issued in the future."),
  LIFETIME_NOT_SANE("The token expires before it is issued or lives longer than a day."),
  NOT_YET_VALID("The token is not valid yet (nbf)."),
  VERSION_UNSUPPORTED("The message is not LTI 1.3.0."),
  MESSAGE_TYPE_MISSING("The message does not say its type."),
  MESSAGE_TYPE_UNSUPPORTED("The message's type is not supported."),
  SUBJECT_MISSING("The message does not say who the person is (sub)."),
  ROLES_MISSING("The message has no array of roles."),
  RESOURCE_LINK_MISSING("The message has no resource link with an id."),
  SETTINGS_MISSING("The message does not say what may be linked, or where the answer goes."),
  RETURN_URL_UNSAFE("The address for the answer is not encrypted, or hides who it belongs to."),
  FOR_USER_MISSING("The message does not say whose work is to be reviewed (for_user)."),
  LINE_ITEM_MISSING("The message does not say which gradebook column is to be reviewed."),
  TARGET_LINK_MISSING("The message has no target_link_uri."),
  TARGET_LINK_OFF_SITE("The target_link_uri is not an address of this tool."),
  DEPLOYMENT_MISSING("The message has no deployment_id."),
  DEPLOYMENT_MISMATCH("The message comes from another deployment than the login."),
  NONCE_MISSING("The token has no nonce."),
  NONCE_MISMATCH("The nonce is not the one that went out with this state."),
  DEPLOYMENT_UNKNOWN("The deployment is waiting for an administrator's approval."),
  NONCE_REPLAYED("This launch was used before.");

  private final String detail;

  Refusal(String detail) {
    this.detail = detail;
  }

  /** A sentence for logs and administrators; holds nothing the request sent. */
  public String detail() {
    return detail;
  }
}
