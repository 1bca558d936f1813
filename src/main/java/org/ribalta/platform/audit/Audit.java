package org.ribalta.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.control.AuditEntryRepository;
import org.ribalta.platform.audit.control.AuditSubjectRepository;
import org.ribalta.platform.audit.entity.AuditEntry;
import org.ribalta.platform.audit.entity.RecordedFacts;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.json.Json;

/**
 * Records what somebody did, in the transaction that does it: both happen, or neither. Details hold
 * keys, kinds and numbers, never names, addresses or what people wrote.
 */
@ApplicationScoped
public class Audit {
  private static final String PERSON = "person";

  private AuditEntryRepository entries;
  private AuditSubjectRepository subjects;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Audit() {}

  @Inject
  Audit(AuditEntryRepository entries, AuditSubjectRepository subjects, Ids ids, Clock clock) {
    this.entries = entries;
    this.subjects = subjects;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records an act of {@link Actor#current()} on a thing.
   *
   * @param action what was done, e.g. {@code edition.created}
   * @param kind what kind of thing, e.g. {@code edition}
   */
  public void record(String action, String kind, UUID id, Map<String, ?> details) {
    record(action, kind, id.toString(), details);
  }

  /** Records an act on a person, who is named by the same key as one who acts. */
  public void recordOnPerson(String action, UUID person, Map<String, ?> details) {
    record(action, PERSON, subjects.keyOf(person), details);
  }

  private void record(String action, String kind, @Nullable String id, Map<String, ?> details) {
    entries.append(
        new AuditEntry(
            ids.next(),
            new RecordedFacts(
                clock.instant(),
                actor(Actor.current()),
                action,
                kind,
                id,
                Correlation.current(),
                Json.write(new TreeMap<>(details)))));
  }

  private String actor(Actor actor) {
    return actor.isPerson()
        ? subjects.keyOf(actor.id().orElseThrow())
        : actor.id().map(id -> actor.kind() + ":" + id).orElse(actor.kind());
  }
}
