package org.ribalta.sandbox.lti;

/**
 * A tool as this LMS knows it.
 *
 * @param clientId what it is called here
 * @param name as people read it
 * @param loginUri where a login begins
 * @param launchUri its one redirect URI, and the target of its links
 * @param waiting whether an administrator has yet to activate it
 */
public record Tool(
    String clientId, String name, String loginUri, String launchUri, boolean waiting) {
  Tool activated() {
    return new Tool(clientId, name, loginUri, launchUri, false);
  }
}
