package org.ribalta.lti.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The course or group the link sits in (LTI Core 1.3 §5.4.1). Launches may come without one.
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/context}
 *
 * <pre>{@code
 * {"id": "c1d887f0-a1a3-4bca-ae25-c375edcc131a",
 *  "label": "RM-2026",
 *  "title": "Reverse mentoring 2026",
 *  "type": ["http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"]}
 * }</pre>
 *
 * @param id unique within the deployment
 * @param types vocabulary URIs as sent; may be empty
 */
public record Context(
    String id, Optional<String> label, Optional<String> title, List<String> types) {

  public Context {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
  }

  /** Reads the claim; empty if it is missing or has no valid id. */
  public static Optional<Context> read(Claims message) {
    return message.object(CoreClaim.CONTEXT.uri()).flatMap(Context::from);
  }

  private static Optional<Context> from(Claims context) {
    List<String> types = context.strings("type").orElse(List.of());
    return context
        .identifier("id")
        .map(id -> new Context(id, context.text("label"), context.text("title"), types));
  }
}
