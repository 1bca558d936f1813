package org.ribalta.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribalta.platform.http.BodyTooLarge;

/**
 * Whatever was thrown, as what a caller may know of it. Every door turns this into its own dialect.
 *
 * @param type the kind of refusal
 * @param detail what to tell; never a class name, a stack trace or personal data
 * @param errors the members that need a change
 */
public record Failure(ProblemType type, String detail, List<FieldError> errors) {

  /** Reads what was thrown. */
  public static Failure of(Throwable thrown) {
    return cause(thrown, Refused.class)
        .map(refused -> new Failure(refused.type(), refused.detail(), refused.errors()))
        .or(() -> cause(thrown, BodyTooLarge.class).map(Failure::tooLarge))
        .or(() -> cause(thrown, JsonProcessingException.class).map(Failure::unreadable))
        .or(() -> cause(thrown, WebApplicationException.class).map(Failure::http))
        .or(() -> cause(thrown, OptimisticLockException.class).map(e -> conflict()))
        .or(() -> databaseAway(thrown))
        .orElseGet(
            () -> simple(CommonProblem.INTERNAL, "Please try again; we have noted what happened."));
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
  }

  private static Failure simple(ProblemType type, String detail) {
    return new Failure(type, detail, List.of());
  }

  private static Failure tooLarge(BodyTooLarge thrown) {
    return simple(
        CommonProblem.TOO_LARGE, "Send at most " + thrown.limit() + " bytes; nothing was stored.");
  }

  private static Failure conflict() {
    return simple(CommonProblem.CONFLICT, "Load it again and repeat your change.");
  }

  private static Failure http(WebApplicationException thrown) {
    int status = thrown.getResponse().getStatus();
    CommonProblem type =
        CommonProblem.ofStatus(status)
            .orElse(status < 500 ? CommonProblem.MALFORMED : CommonProblem.INTERNAL);
    return simple(type, type.title() + ".");
  }

  private static Failure unreadable(JsonProcessingException thrown) {
    if (thrown instanceof UnrecognizedPropertyException unknown) {
      return member(unknown, "unknown", "This member is not known here; leave it out.");
    }
    if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return member(mapping, "type", "This value has the wrong form.");
    }
    return simple(CommonProblem.MALFORMED, "The body is not well-formed JSON.");
  }

  private static Failure member(JsonMappingException thrown, String code, String detail) {
    FieldError error = new FieldError(pointer(thrown), code, detail);
    return new Failure(
        CommonProblem.INVALID,
        "Change what is listed under errors, then send again.",
        List.of(error));
  }

  private static String pointer(JsonMappingException thrown) {
    return thrown.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static Optional<Failure> databaseAway(Throwable thrown) {
    boolean away = causes(thrown).anyMatch(Failure::saysDatabaseAway);
    return away
        ? Optional.of(
            simple(CommonProblem.UNAVAILABLE, "Nothing was stored. Try again in a few seconds."))
        : Optional.empty();
  }

  private static boolean saysDatabaseAway(Throwable thrown) {
    if (thrown instanceof SQLException sql && sql.getSQLState() != null) {
      // 08: connection; 57P: shutting down; 53300: too many connections (PostgreSQL, appendix A).
      return sql.getSQLState().matches("08.*|57P.*|53300");
    }
    String message = String.valueOf(thrown.getMessage());
    return message.contains("Error in allocating a connection");
  }
}
