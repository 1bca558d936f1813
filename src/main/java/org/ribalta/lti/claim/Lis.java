package org.ribalta.lti.claim;

import java.util.Optional;

/**
 * What the company's own systems call the person and the course (LTI Core 1.3 §5.4.5).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/lis}
 *
 * <pre>{@code
 * {"person_sourcedid": "E10042",
 *  "course_offering_sourcedid": "RM-2026",
 *  "course_section_sourcedid": "RM-2026-A"}
 * }</pre>
 */
public record Lis(
    Optional<String> personSourcedId,
    Optional<String> courseOfferingSourcedId,
    Optional<String> courseSectionSourcedId) {

  /** Reads the claim; every part may be missing. */
  public static Lis read(Claims message) {
    Claims sent = message.object(CoreClaim.LIS.uri()).orElse(Claims.none());
    return new Lis(
        sent.expandedText("person_sourcedid"),
        sent.expandedText("course_offering_sourcedid"),
        sent.expandedText("course_section_sourcedid"));
  }
}
