package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ribalta.talent.ScoreDue;

/** Remembers which scores were to be sent. */
@ApplicationScoped
public class DueScores {
  private final List<ScoreDue> seen = new CopyOnWriteArrayList<>();

  void note(@Observes ScoreDue due) {
    seen.add(due);
  }

  /** A person's scores in the order in which they came about. */
  List<Integer> of(UUID person) {
    return seen.stream()
        .filter(due -> due.personId().equals(person))
        .map(ScoreDue::scoreGiven)
        .toList();
  }
}
