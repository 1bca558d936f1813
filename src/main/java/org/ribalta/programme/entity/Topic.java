package org.ribalta.programme.entity;

import org.ribalta.shared.Text;

/** Something that one person can help another with. */
public record Topic(String id, Group group, Text name) {
  /** The kinds of topic. */
  public enum Group {
    /** What juniors mostly give. */
    DIGITAL(new Text("Digitale", "Digital")),
    /** What mostly comes back. */
    BUSINESS(new Text("Azienda ed esperienza", "Business and experience"));

    private final Text title;

    Group(Text title) {
      this.title = title;
    }

    /** The group's name for people. */
    public Text title() {
      return title;
    }
  }
}
