package org.ribalta.lti.claim;

/** The claims that LTI Core 1.3 defines (§5.3 required, §5.4 optional), and one beside them. */
public enum CoreClaim {
  MESSAGE_TYPE("message_type"),
  VERSION("version"),
  DEPLOYMENT_ID("deployment_id"),
  TARGET_LINK_URI("target_link_uri"),
  RESOURCE_LINK("resource_link"),
  ROLES("roles"),
  CONTEXT("context"),
  TOOL_PLATFORM("tool_platform"),
  LAUNCH_PRESENTATION("launch_presentation"),
  LIS("lis"),
  CUSTOM("custom"),
  /** LTI Submission Review 1.0. */
  FOR_USER("for_user");

  private final String uri;

  CoreClaim(String name) {
    this.uri = "https://purl.imsglobal.org/spec/lti/claim/" + name;
  }

  /** The claim's name in the message. */
  public String uri() {
    return uri;
  }
}
