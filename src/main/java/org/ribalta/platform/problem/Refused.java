package org.ribalta.platform.problem;

import java.util.List;

/**
 * A use case says no. The transaction rolls back, and the door answers in its dialect.
 *
 * <p>An exception rather than a sealed result, because every refusal must undo what its transaction
 * began, and {@code @Transactional} does that for exceptions only.
 */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String detail;
  private final transient ProblemType type;
  private final transient List<FieldError> errors;

  /**
   * @param type the kind of refusal
   * @param detail what happened and what to do next; holds no personal data
   */
  public Refused(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  private Refused(ProblemType type, String detail, List<FieldError> errors) {
    super(detail);
    this.detail = detail;
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A request whose members need a change. */
  public static Refused invalid(List<FieldError> errors) {
    return new Refused(
        CommonProblem.INVALID, "Change what is listed under errors, then send again.", errors);
  }

  /** A request of which one member needs a change. */
  public static Refused invalid(String pointer, String code, String detail) {
    return invalid(List.of(new FieldError(pointer, code, detail)));
  }

  /** Nothing there, or nothing that the caller may know of. */
  public static Refused notFound(String what) {
    return new Refused(CommonProblem.NOT_FOUND, "There is no such " + what + ".");
  }

  /** What happened and what to do next. */
  public String detail() {
    return detail;
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
