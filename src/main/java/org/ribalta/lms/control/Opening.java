package org.ribalta.lms.control;

import java.util.Optional;
import java.util.UUID;
import org.ribalta.course.CourseModule;

/** What came of a verified message. */
public sealed interface Opening {
  /**
   * A login session began.
   *
   * @param module which module the link opens; empty for the programme as a whole
   * @param page what the participant's page shows; empty if the browser is to ask for it
   */
  record Opened(OpenedActivity activity, Optional<CourseModule> module, Optional<Object> page)
      implements Opening {
    Opened(OpenedActivity activity, Optional<CourseModule> module) {
      this(activity, module, Optional.empty());
    }

    /** The same, at a module. */
    Opened at(Optional<CourseModule> place) {
      return new Opened(activity, place, page);
    }
  }

  /**
   * A login session began, to choose what to add to a course.
   *
   * @param returnOrigin where the answer goes, in the spelling of CSP
   */
  record Selecting(OpenedActivity activity, UUID selection, String returnOrigin)
      implements Opening {}

  /**
   * A login session began, to see what somebody's score stands for.
   *
   * @param person whose score it is
   */
  record Reviewing(OpenedActivity activity, UUID person) implements Opening {}

  /**
   * Nobody in the directory is this user; an administrator can change that.
   *
   * @param guest a token with which they can ask for a code, where that is allowed
   */
  record Unknown(Optional<String> guest) implements Opening {}

  /** The person's account is switched off. */
  record Inactive() implements Opening {}

  /** The platform's own account for trying things out, such as a student view. */
  record TestUser() implements Opening {}

  /** The platform was disconnected a moment ago. */
  record Removed() implements Opening {}

  /** Only who teaches a course may add to it. */
  record NotTeaching() implements Opening {}

  /** Somebody else's score, of a course that they do not teach. */
  record NotTheirs() implements Opening {}

  /** Nobody whom we know has a score of ours in that column. */
  record NothingBehind() implements Opening {}

  /** The platform takes no links to tools there. */
  record NothingFits() implements Opening {}
}
