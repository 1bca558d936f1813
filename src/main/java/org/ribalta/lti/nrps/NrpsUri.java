package org.ribalta.lti.nrps;

/** The names that Names and Role Provisioning Services 2.0 defines: its claim and its scope. */
public enum NrpsUri {
  SERVICE_CLAIM("claim/namesroleservice"),
  SCOPE_MEMBERSHIP_READ_ONLY("scope/contextmembership.readonly");

  private final String uri;

  NrpsUri(String name) {
    this.uri = "https://purl.imsglobal.org/spec/lti-nrps/" + name;
  }

  /** The name as messages and token requests spell it. */
  public String uri() {
    return uri;
  }
}
