package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.course.Courses;
import org.ribalta.mentoring.Agreements;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.programme.EditionView;
import org.ribalta.talent.Milestone;
import org.ribalta.talent.MilestoneFacts;
import org.ribalta.talent.entity.Score;

/** Counts what a person reached beside meetings: modules and, where that is on, milestones. */
@ApplicationScoped
public class CountFurtherScores {
  private Courses courses;
  private Pairings pairings;
  private Agreements agreements;
  private Meetings meetings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CountFurtherScores() {}

  @Inject
  CountFurtherScores(Courses courses, Pairings pairings, Agreements agreements, Meetings meetings) {
    this.courses = courses;
    this.pairings = pairings;
    this.agreements = agreements;
    this.meetings = meetings;
  }

  /** By kind of grade; what was not reached at all is left out. */
  Map<String, Score> of(EditionView edition, UUID person) {
    Set<CourseModule> completed = courses.completed(edition.id(), person);
    Map<String, Score> scores = new TreeMap<>();
    completed.forEach(module -> scores.put(module.key(), Score.WHOLE));
    if (edition.milestoneColumns()) {
      MilestoneFacts facts = facts(edition, person, completed);
      Arrays.stream(Milestone.values())
          .filter(Milestone::hasOwnColumn)
          .filter(milestone -> milestone.reached(facts) > 0)
          .forEach(each -> scores.put(each.tag(), new Score(each.reached(facts))));
    }
    return scores;
  }

  private MilestoneFacts facts(EditionView edition, UUID person, Set<CourseModule> completed) {
    return pairings
        .ofPerson(edition.id(), person)
        .map(pair -> facts(pair, person, completed))
        .orElseGet(() -> new MilestoneFacts(completed, false, 0, edition.meetings()));
  }

  private MilestoneFacts facts(PairingView pair, UUID person, Set<CourseModule> completed) {
    return new MilestoneFacts(
        completed,
        agreements.of(pair, person).signed(),
        meetings.settledHeld(pair.id()),
        pair.commitment().meetings());
  }
}
