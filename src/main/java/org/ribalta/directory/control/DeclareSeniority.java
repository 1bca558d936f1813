package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.SeniorityLevel;
import org.ribalta.directory.SeniorityLevels;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.platform.audit.Audit;

/** Knows the levels, and takes down which one people say is theirs. */
@ApplicationScoped
public class DeclareSeniority implements SeniorityLevels {
  private PersonRepository people;
  private SeniorityScale scale;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DeclareSeniority() {}

  @Inject
  DeclareSeniority(PersonRepository people, SeniorityScale scale, Audit audit) {
    this.people = people;
    this.scale = scale;
    this.audit = audit;
  }

  @Override
  public List<SeniorityLevel> all() {
    return scale.levels().stream()
        .map(level -> new SeniorityLevel(level.rank(), level.name()))
        .toList();
  }

  @Override
  @Transactional
  public void declare(UUID person, int rank) {
    people.holdPresent(person).filter(Person::mayDeclareRank).ifPresent(held -> note(held, rank));
  }

  private void note(Person person, int rank) {
    person.declareRank(rank);
    audit.recordOnPerson("person.level-declared", person.id(), Map.of("rank", rank));
  }
}
