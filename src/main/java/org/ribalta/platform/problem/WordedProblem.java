package org.ribalta.platform.problem;

import org.ribalta.shared.Text;

/** A kind of refusal that always says the same, and so can say it in the caller's language. */
public interface WordedProblem extends ProblemType {
  /** What happened and what to do next. */
  Text words();

  /** The refusal. */
  default Refused refused() {
    return new Refused(this, words().en());
  }
}
