package org.ribalta.talent;

import java.util.Arrays;
import java.util.Optional;
import org.ribalta.course.CourseModule;
import org.ribalta.shared.Text;

/** The milestones of every edition: what each is called, and how much of it was reached. */
public enum Milestone {
  BRIEFING("milestone-briefing", new Text("preparazione fatta", "briefing done")),
  AGREEMENT("milestone-agreement", new Text("patto firmato", "agreement signed")),
  /** Its column is the programme's own, with the share of the meetings. */
  MEETINGS(ScoreKey.MEETINGS, new Text("incontri tenuti", "meetings held")),
  MID_CHECK("milestone-mid-check", new Text("metà percorso", "mid-check")),
  /** All of the others, and the closing. */
  COMPLETION("milestone-completion", new Text("percorso completato", "completion"));

  private final String tag;
  private final Text title;

  Milestone(String tag, Text title) {
    this.tag = tag;
    this.title = title;
  }

  /** The milestone whose column the tool makes, by its kind of grade; empty for other kinds. */
  public static Optional<Milestone> ofOwnColumn(String tag) {
    return Arrays.stream(values())
        .filter(Milestone::hasOwnColumn)
        .filter(each -> each.tag.equals(tag))
        .findFirst();
  }

  /** Whether it needs a column beside the programme's own. */
  public boolean hasOwnColumn() {
    return this != MEETINGS;
  }

  /** The kind of grade that its column holds (AGS 2.0 "tag"). */
  public String tag() {
    return tag;
  }

  /** What people read of it. */
  public Text title() {
    return title;
  }

  /** How much of it was reached, of {@link ScoreDue#MAXIMUM}. */
  public int reached(MilestoneFacts facts) {
    return switch (this) {
      case BRIEFING -> whole(facts.prepared());
      case AGREEMENT -> whole(facts.agreed());
      case MEETINGS ->
          Math.min(ScoreDue.MAXIMUM, ScoreDue.MAXIMUM * facts.held() / facts.required());
      case MID_CHECK -> whole(facts.completed().contains(CourseModule.MID_CHECK));
      case COMPLETION -> whole(isComplete(facts));
    };
  }

  private static int whole(boolean reached) {
    return reached ? ScoreDue.MAXIMUM : 0;
  }

  private static boolean isComplete(MilestoneFacts facts) {
    return facts.completed().contains(CourseModule.CLOSING)
        && Arrays.stream(values())
            .filter(each -> each != COMPLETION)
            .allMatch(each -> each.reached(facts) == ScoreDue.MAXIMUM);
  }
}
