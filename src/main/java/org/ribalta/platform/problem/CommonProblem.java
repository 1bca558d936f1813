package org.ribalta.platform.problem;

import java.util.Arrays;
import java.util.Optional;

/** The refusals that every door knows. */
public enum CommonProblem implements ProblemType {
  MALFORMED(400, "The request cannot be read"),
  INVALID(400, "Something in the request needs a change"),
  SIGN_IN_NEEDED(401, "Sign-in needed"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "This address does not do that"),
  NOT_ACCEPTABLE(406, "No answer in the form asked for"),
  CONFLICT(409, "Somebody else changed this meanwhile"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The request is in a form that is not understood here"),
  INTERNAL(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "Ribalta cannot reach its database right now");

  private final int status;
  private final String title;

  CommonProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The problem that stands for an HTTP status, if one does. */
  public static Optional<CommonProblem> ofStatus(int status) {
    return Arrays.stream(values())
        .filter(problem -> problem != INVALID && problem.status == status)
        .findFirst();
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
