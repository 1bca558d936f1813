package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ribalta.talent.ScoreDue;
import org.ribalta.talent.ScoreKey;

/** Remembers which scores were to be sent. */
@ApplicationScoped
public class DueScores {
  private final List<ScoreDue> seen = new CopyOnWriteArrayList<>();

  void note(@Observes ScoreDue due) {
    seen.add(due);
  }

  /** A person's scores of meetings in the order in which they came about. */
  List<Integer> of(UUID person) {
    return of(person, ScoreKey.MEETINGS);
  }

  /** Those of a kind. */
  List<Integer> of(UUID person, String tag) {
    return seen.stream()
        .filter(due -> due.key().person().equals(person) && due.key().tag().equals(tag))
        .map(ScoreDue::scoreGiven)
        .toList();
  }
}
