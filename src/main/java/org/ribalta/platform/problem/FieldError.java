package org.ribalta.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one member of a request.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the body, e.g. {@code /goal}
 * @param code a stable word for programs, e.g. {@code required}
 * @param detail what to write instead
 * @param found what was found where the member led, if it led elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String code, String detail, @Nullable String found) {
  /** An error that the member alone explains. */
  public FieldError(String pointer, String code, String detail) {
    this(pointer, code, detail, null);
  }
}
