package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Who sends what. */
@ApplicationScoped
public class OutboxHandlers {
  @Inject @Any private Instance<OutboxHandler> handlers;

  OutboxHandler of(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> new NobodySends(kind));
  }

  /** For messages of a version that knew more kinds: kept, with the reason. */
  private record NobodySends(String kind) implements OutboxHandler {
    @Override
    public Delivery deliver(Outgoing message) {
      return new Delivery.Refused("This version knows nobody who sends " + kind + ".");
    }
  }
}
