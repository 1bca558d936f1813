package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.entity.AuditEntry;
import org.ribalta.platform.audit.entity.RecordedFacts;
import org.ribalta.platform.audit.entity.Seal;

/** Finds what was done in the current tenant. */
@ApplicationScoped
@Transactional
public class SearchAudit {
  private static final int PAGE = 50;
  private static final int SEALS = 100;

  private AuditEntryRepository entries;
  private AuditSubjectRepository subjects;
  private AuditSealRepository seals;

  /**
   * Which entries; what is empty does not matter.
   *
   * @param object a thing's key, or a person's, or the key that stands for a person
   * @param after the cursor of the page before
   */
  public record Wish(
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<String> action,
      Optional<String> actor,
      Optional<String> object,
      Optional<String> correlation,
      Optional<UUID> after) {}

  /**
   * An entry.
   *
   * @param person whom the actor's key stands for, unless that was erased or it is no person
   */
  public record Found(UUID id, RecordedFacts facts, Optional<UUID> person) {}

  /**
   * A page of entries, the newest first.
   *
   * @param next the cursor of the next page, or null
   */
  public record Page(List<Found> items, @Nullable String next) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SearchAudit() {}

  @Inject
  SearchAudit(
      AuditEntryRepository entries, AuditSubjectRepository subjects, AuditSealRepository seals) {
    this.entries = entries;
    this.subjects = subjects;
    this.seals = seals;
  }

  /** Finds entries. */
  public Page search(Wish wish) {
    List<String> objects = new ArrayList<>();
    wish.object().ifPresent(objects::add);
    wish.object().flatMap(this::keyOfPerson).ifPresent(objects::add);
    List<AuditEntry> found = entries.newest(wish, objects, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<AuditEntry> page = more ? found.subList(0, PAGE) : found;
    Map<String, UUID> people =
        subjects.people(
            page.stream().map(entry -> entry.facts().actor()).collect(Collectors.toSet()));
    List<Found> items =
        page.stream()
            .map(
                entry ->
                    new Found(
                        entry.id(),
                        entry.facts(),
                        Optional.ofNullable(people.get(entry.facts().actor()))))
            .toList();
    return new Page(items, more ? page.get(PAGE - 1).id().toString() : null);
  }

  private Optional<String> keyOfPerson(String text) {
    try {
      return subjects.known(UUID.fromString(text));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  /** The last seals, the newest first. */
  public List<Seal> seals() {
    return seals.newest(SEALS);
  }
}
