package org.ribalta.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.correlation.Correlation;

/**
 * The body of a refusal, {@code application/problem+json} (RFC 9457).
 *
 * @param instance names this one occurrence; the same id stands in the log
 * @param errors the members that need a change, if any
 * @param correlationId the code of the request, to tell an administrator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    List<FieldError> errors,
    String correlationId) {
  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of this type, with a new instance. */
  public static Problem of(ProblemType type, String detail, List<FieldError> errors) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        URI.create("urn:uuid:" + UUID.randomUUID()),
        errors,
        Correlation.current());
  }
}
