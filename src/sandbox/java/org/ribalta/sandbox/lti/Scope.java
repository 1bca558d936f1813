package org.ribalta.sandbox.lti;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the tool may do: the set that Moodle gives a tool that may manage its columns (LTI
 * Assignment and Grade Services 2.0 §3.1) and read who is in a course (Names and Roles 2.0 §1.1).
 */
public enum Scope {
  LINE_ITEM("lti-ags/scope/lineitem"),
  RESULT_READ("lti-ags/scope/result.readonly"),
  SCORE("lti-ags/scope/score"),
  MEMBERSHIP_READ("lti-nrps/scope/contextmembership.readonly");

  private final String uri;

  Scope(String name) {
    this.uri = "https://purl.imsglobal.org/spec/" + name;
  }

  public String uri() {
    return uri;
  }

  /** Those of the gradebook, as a launch names them. */
  static List<String> ofGradebook() {
    return List.of(LINE_ITEM.uri, RESULT_READ.uri, SCORE.uri);
  }

  static Optional<Scope> of(String uri) {
    return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
  }
}
