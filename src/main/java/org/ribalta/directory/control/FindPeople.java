package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.ChainLabel;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.ReportingFlaws;
import org.ribalta.directory.SourcedIdMatch;
import org.ribalta.directory.entity.NormalisedKey;
import org.ribalta.directory.entity.ReportingChain;

/** Answers questions about people, each in a transaction, since the tenant is bound to it. */
@ApplicationScoped
@Transactional
public class FindPeople implements People {
  private PersonRepository people;
  private ExternalIdRepository externalIds;
  private PersonalKeys keys;
  private ReportingRepository reporting;
  private RebuildReportingChain rebuild;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindPeople() {}

  @Inject
  FindPeople(
      PersonRepository people,
      ExternalIdRepository externalIds,
      PersonalKeys keys,
      ReportingRepository reporting,
      RebuildReportingChain rebuild) {
    this.people = people;
    this.externalIds = externalIds;
    this.keys = keys;
    this.reporting = reporting;
    this.rebuild = rebuild;
  }

  @Override
  public Optional<PersonView> find(UUID id) {
    return people.views(List.of(id)).stream().findFirst();
  }

  @Override
  public List<PersonView> findAll(Collection<UUID> ids) {
    return people.views(ids);
  }

  @Override
  public SourcedIdMatch findBySourcedId(String sourcedId) {
    String called = keys.kept(sourcedId.strip());
    List<PersonView> found = called.isEmpty() ? List.of() : people.bySourcedId(called);
    if (found.isEmpty()) {
      return new SourcedIdMatch.Nobody();
    }
    return found.size() == 1
        ? new SourcedIdMatch.One(found.get(0), keyOf(found.get(0), called))
        : new SourcedIdMatch.Several();
  }

  private SourcedIdMatch.Key keyOf(PersonView person, String called) {
    return externalIds.isCalled(person.id(), called)
        ? SourcedIdMatch.Key.EXTERNAL_ID
        : SourcedIdMatch.Key.EMPLOYEE_NUMBER;
  }

  @Override
  public Optional<PersonView> findByEmail(String email) {
    String key = NormalisedKey.of(email);
    return key == null ? Optional.empty() : onlyOne(people.byEmail(key));
  }

  @Override
  public List<PersonView> allByEmail(String email) {
    String key = NormalisedKey.of(email);
    return key == null ? List.of() : people.byEmail(key);
  }

  private static Optional<PersonView> onlyOne(List<PersonView> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public List<PersonView> search(String namePrefix, int limit) {
    return people.byNamePrefix(NormalisedKey.orEmpty(namePrefix), limit);
  }

  @Override
  public Map<UUID, ChainLabel> chain(Collection<UUID> ids) {
    rebuild.rebuildIfChanged();
    return reporting.labels(ids);
  }

  @Override
  public ReportingFlaws flaws() {
    return reporting.chain().map(ReportingChain::flaws).orElse(new ReportingFlaws(0, 0));
  }
}
