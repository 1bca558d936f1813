package org.ribalta.lti.ags;

/** The names that Assignment and Grade Services 2.0 defines: its claim and its scopes. */
public enum AgsUri {
  ENDPOINT_CLAIM("claim/endpoint"),
  SCOPE_LINE_ITEM("scope/lineitem"),
  SCOPE_LINE_ITEM_READ_ONLY("scope/lineitem.readonly"),
  SCOPE_RESULT_READ_ONLY("scope/result.readonly"),
  SCOPE_SCORE("scope/score");

  private final String uri;

  AgsUri(String name) {
    this.uri = "https://purl.imsglobal.org/spec/lti-ags/" + name;
  }

  /** The name as messages and token requests spell it. */
  public String uri() {
    return uri;
  }
}
