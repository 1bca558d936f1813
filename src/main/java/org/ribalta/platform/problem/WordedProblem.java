package org.ribalta.platform.problem;

import org.ribalta.shared.Text;

/** A kind of refusal that always says the same, and so can say it in the caller's language. */
public interface WordedProblem extends ProblemType {
  /** How it is told. */
  Wording wording();

  @Override
  default int status() {
    return wording().status();
  }

  @Override
  default String title() {
    return wording().title();
  }

  /** What happened and what to do next. */
  default Text words() {
    return wording().words();
  }

  /** The refusal. */
  default Refused refused() {
    return new Refused(this, words().en());
  }
}
