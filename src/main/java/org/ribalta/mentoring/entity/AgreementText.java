package org.ribalta.mentoring.entity;

import java.util.List;
import org.ribalta.shared.Text;

/**
 * What the two people of a pair agree on. Whoever signs signs a version: a text that changes later
 * does not change what was agreed.
 *
 * @param version names the wording, in every language at once
 */
public record AgreementText(String version, Text title, Text lead, List<Point> points) {
  /** Keeps a copy. */
  public AgreementText {
    points = List.copyOf(points);
  }

  /** One thing that is agreed on. */
  public record Point(Text title, Text text) {}
}
