package org.ribalta.lms.control;

import org.ribalta.platform.problem.ProblemType;
import org.ribalta.platform.problem.Refused;

/** Refusals around platforms. */
public enum LmsProblem implements ProblemType {
  DEPLOYMENT_TAKEN(409, "This deployment belongs to a registration already"),
  SELECTION_ANSWERED(409, "What was chosen went to the course already"),
  SCORE_WITHHELD(409, "The person keeps their score"),
  KEY_WAITING(409, "The next key is published already");

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

  /** Nothing leaves without the person's agreement, whoever asks. */
  static Refused scoreWithheld() {
    return new Refused(
        SCORE_WITHHELD, "They took their agreement back, or have no score: nothing was sent.");
  }

  /** Platforms are still learning of the key that was added before. */
  static Refused keyWaiting() {
    return new Refused(
        KEY_WAITING, "A new key waits to sign; another can be made once platforms know that one.");
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
