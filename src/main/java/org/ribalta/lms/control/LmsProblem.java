package org.ribalta.lms.control;

import org.ribalta.platform.problem.ProblemType;

/** Refusals around platforms. */
public enum LmsProblem implements ProblemType {
  DEPLOYMENT_TAKEN(409, "This deployment belongs to a registration already"),
  SELECTION_ANSWERED(409, "What was chosen went to the course already");

  private final int status;
  private final String title;

  LmsProblem(int status, String title) {
    this.status = status;
    this.title = title;
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
