package org.ribalta.platform.problem;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that a caller learns everything at once. */
public final class Checks {
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * Notes an error unless {@code fine}.
   *
   * @param pointer the member (RFC 6901)
   * @param code a stable word for programs
   * @param detail what to write instead
   */
  public Checks that(boolean fine, String pointer, String code, String detail) {
    if (!fine) {
      errors.add(new FieldError(pointer, code, detail));
    }
    return this;
  }

  /** The same, only asked while the member has no error yet. */
  public Checks then(BooleanSupplier fine, String pointer, String code, String detail) {
    boolean known = errors.stream().anyMatch(error -> error.pointer().equals(pointer));
    return known ? this : that(fine.getAsBoolean(), pointer, code, detail);
  }

  /** A text that must be there, and at most {@code longest} characters. */
  public Checks text(@Nullable String value, String pointer, int longest) {
    String detail = "Write 1 to " + longest + " characters.";
    return that(value != null && !value.isBlank(), pointer, "required", detail)
        .then(() -> requireNonNull(value).strip().length() <= longest, pointer, "too-long", detail);
  }

  /**
   * The body of a request.
   *
   * @throws Refused {@code malformed} when nothing was sent
   */
  public static <T> T body(@Nullable T sent) {
    if (sent == null) {
      throw new Refused(CommonProblem.MALFORMED, "Send a JSON object.");
    }
    return sent;
  }

  /**
   * Refuses the request if anything is wrong with it.
   *
   * @throws Refused {@code invalid}, with every error noted
   */
  public void done() {
    if (!errors.isEmpty()) {
      throw Refused.invalid(errors);
    }
  }
}
