package org.ribalta.sandbox.lti;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the tool may do (LTI Assignment and Grade Services 2.0 §3.1): the set that Moodle gives a
 * tool that may manage its columns.
 */
public enum Scope {
  LINE_ITEM("lineitem"),
  RESULT_READ("result.readonly"),
  SCORE("score");

  private final String uri;

  Scope(String name) {
    this.uri = "https://purl.imsglobal.org/spec/lti-ags/scope/" + name;
  }

  public String uri() {
    return uri;
  }

  static Optional<Scope> of(String uri) {
    return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
  }
}
