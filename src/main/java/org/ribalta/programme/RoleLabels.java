package org.ribalta.programme;

import org.ribalta.shared.Text;

/**
 * What a company calls the two roles, since some call the senior "mentor". The words stand for
 * every language: they are the company's own.
 *
 * @param mentor who teaches; in a pair, the junior
 * @param mentee who is taught; in a pair, the senior
 */
public record RoleLabels(String mentor, String mentee) {
  /** What the roles are called where the company has not said otherwise. */
  public static final Text USUAL_MENTOR = new Text("mentor", "mentor");

  /** The same for the other side. */
  public static final Text USUAL_MENTEE = new Text("mentee", "mentee");
}
