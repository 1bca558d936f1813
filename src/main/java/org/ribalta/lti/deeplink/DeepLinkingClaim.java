package org.ribalta.lti.deeplink;

/** The claims of request and response (LTI Deep Linking 2.0 §4.4.6, §4.5). */
public enum DeepLinkingClaim {
  SETTINGS("deep_linking_settings"),
  CONTENT_ITEMS("content_items"),
  DATA("data"),
  MSG("msg"),
  LOG("log"),
  ERROR_MSG("errormsg"),
  ERROR_LOG("errorlog");

  private final String uri;

  DeepLinkingClaim(String name) {
    this.uri = "https://purl.imsglobal.org/spec/lti-dl/claim/" + name;
  }

  /** The claim's name in the message. */
  public String uri() {
    return uri;
  }
}
