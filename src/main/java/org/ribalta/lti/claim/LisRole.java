package org.ribalta.lti.claim;

/** Role URIs of the LIS 2 vocabulary that tools most often ask for (LTI Core 1.3, appendix A.2). */
public enum LisRole {
  CONTEXT_ADMINISTRATOR("membership#Administrator"),
  CONTENT_DEVELOPER("membership#ContentDeveloper"),
  INSTRUCTOR("membership#Instructor"),
  LEARNER("membership#Learner"),
  MENTOR("membership#Mentor"),
  MANAGER("membership#Manager"),
  MEMBER("membership#Member"),
  OFFICER("membership#Officer"),
  INSTITUTION_ADMINISTRATOR("institution/person#Administrator"),
  SYSTEM_ADMINISTRATOR("system/person#Administrator"),
  /**
   * Nobody: an account that the platform made to try things out, such as Canvas's student view (LTI
   * Core 1.3, appendix A.2.1.1; the one role of LTI's own vocabulary).
   */
  TEST_USER(LisRole.LTI, "system/person#TestUser");

  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String LTI = "http://purl.imsglobal.org/vocab/lti/";

  private final String uri;

  LisRole(String name) {
    this(VOCABULARY, name);
  }

  LisRole(String vocabulary, String name) {
    this.uri = vocabulary + name;
  }

  /** The role's name in messages. */
  public String uri() {
    return uri;
  }

  /** The full URI of a context role given by its short name, such as {@code Instructor}. */
  static String ofShortName(String name) {
    return VOCABULARY + "membership#" + name;
  }
}
