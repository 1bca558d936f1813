package org.ribalta.lti.registration;

/** The members that LTI Dynamic Registration 1.0 adds to OpenID Connect's. */
enum RegistrationUri {
  PLATFORM_CONFIGURATION("lti-platform-configuration"),
  TOOL_CONFIGURATION("lti-tool-configuration");

  private final String uri;

  RegistrationUri(String name) {
    this.uri = "https://purl.imsglobal.org/spec/" + name;
  }

  String uri() {
    return uri;
  }
}
