package org.ribalta.lms.control;

import java.util.List;
import org.ribalta.lti.ags.ActivityProgress;

/** How a score of ours says how far its person is. */
final class ScoreProgress {
  /** All that is ever said. */
  static final List<ActivityProgress> ALL =
      List.of(ActivityProgress.IN_PROGRESS, ActivityProgress.COMPLETED);

  private ScoreProgress() {}

  static ActivityProgress of(int given, int maximum) {
    return given >= maximum ? ActivityProgress.COMPLETED : ActivityProgress.IN_PROGRESS;
  }
}
