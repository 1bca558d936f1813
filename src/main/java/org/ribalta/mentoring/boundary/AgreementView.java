package org.ribalta.mentoring.boundary;

import java.util.List;
import org.ribalta.mentoring.AgreementState;
import org.ribalta.mentoring.entity.AgreementText;
import org.ribalta.shared.Language;

/**
 * The agreement as one of the two people reads it.
 *
 * @param version to be sent with the signature
 */
record AgreementView(
    String version, String title, String lead, List<Point> points, AgreementState state) {

  /** One thing that is agreed on. */
  record Point(String title, String text) {}

  static AgreementView of(AgreementText text, AgreementState state, Language language) {
    return new AgreementView(
        text.version(),
        text.title().in(language),
        text.lead().in(language),
        text.points().stream()
            .map(each -> new Point(each.title().in(language), each.text().in(language)))
            .toList(),
        state);
  }
}
