package org.ribalta.lms.control;

import org.ribalta.platform.problem.ProblemType;
import org.ribalta.platform.problem.Refused;

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

  /** The deployment names another registration, of whatever tenant. */
  static Refused deploymentTaken() {
    return new Refused(
        DEPLOYMENT_TAKEN,
        "Another registration holds one of these deployments; use it, or ask for a new deployment"
            + " in the platform.");
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
