package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Shows an administrator what leaves and what does not, and has it tried again. */
@ApplicationScoped
@Transactional
public class WatchOutbox {
  private static final int PAGE = 50;

  private OutboxRepository messages;
  private OutboxHandlers handlers;
  private Audit audit;
  private Event<Outbox.Enqueued> enqueued;
  private Clock clock;

  /**
   * Which messages.
   *
   * @param after the cursor of the page before
   */
  public record Wish(
      Optional<OutboxMessage.Status> status, Optional<String> kind, Optional<UUID> after) {}

  /**
   * A page of messages, the newest first.
   *
   * @param next the cursor of the next page, or null
   */
  public record Page(
      Map<OutboxMessage.Status, Long> counts, List<OutboxItem> items, @Nullable String next) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected WatchOutbox() {}

  @Inject
  WatchOutbox(
      OutboxRepository messages,
      OutboxHandlers handlers,
      Audit audit,
      Event<Outbox.Enqueued> enqueued,
      Clock clock) {
    this.messages = messages;
    this.handlers = handlers;
    this.audit = audit;
    this.enqueued = enqueued;
    this.clock = clock;
  }

  /** A page of messages with the counts of all. */
  public Page list(Wish wish) {
    List<OutboxItem> found = messages.newest(wish, PAGE).stream().map(OutboxMessage::item).toList();
    boolean more = found.size() > PAGE;
    List<OutboxItem> items = more ? found.subList(0, PAGE) : found;
    return new Page(counts(), items, more ? items.get(PAGE - 1).id().toString() : null);
  }

  private Map<OutboxMessage.Status, Long> counts() {
    Map<OutboxMessage.Status, Long> counts = new EnumMap<>(OutboxMessage.Status.class);
    for (OutboxMessage.Status status : OutboxMessage.Status.values()) {
      counts.put(status, 0L);
    }
    messages
        .counts()
        .forEach(row -> counts.put((OutboxMessage.Status) row[0], ((Number) row[1]).longValue()));
    return counts;
  }

  /** A message. */
  public Optional<OutboxItem> find(UUID id) {
    return messages.find(id).map(OutboxMessage::item);
  }

  /** What a message that has not left would say. */
  public Optional<Outgoing> content(UUID id) {
    return messages
        .find(id)
        .filter(message -> message.status() != OutboxMessage.Status.SENT)
        .map(OutboxMessage::outgoing);
  }

  /**
   * Has a message tried now.
   *
   * @throws Refused {@code not-found}; {@code message-sent}
   */
  public OutboxItem retry(UUID id) {
    OutboxMessage message = messages.hold(id).orElseThrow(() -> Refused.notFound("message"));
    if (message.status() == OutboxMessage.Status.SENT) {
      throw OutboxProblem.MESSAGE_SENT.refused();
    }
    again(message);
    return message.item();
  }

  /**
   * Has everything tried again that was given up.
   *
   * @param kind of this kind only; empty for all
   * @return how many
   */
  public int retryAll(String kind) {
    List<OutboxMessage> givenUp = messages.holdGivenUp(kind);
    givenUp.forEach(this::again);
    return givenUp.size();
  }

  private void again(OutboxMessage message) {
    if (message.retry(clock.instant())) {
      handlers.of(message.outgoing().kind()).retried(message.outgoing());
    }
    audit.record(
        "outbox.retried",
        "outbox-message",
        message.id(),
        Map.of("kind", message.outgoing().kind()));
    enqueued.fire(new Outbox.Enqueued(message.lane()));
  }
}
