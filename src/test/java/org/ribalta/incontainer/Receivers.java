package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.outbox.Delivery;
import org.ribalta.platform.outbox.OutboxHandler;
import org.ribalta.platform.outbox.Outgoing;

/** Receivers that take, refuse, are away or are slow, as the payload says. */
@ApplicationScoped
public class Receivers implements OutboxHandler {
  static final String KIND = "test";

  private final List<Outgoing> tries = new CopyOnWriteArrayList<>();
  private final Map<String, String> codes = new ConcurrentHashMap<>();
  private final CountDownLatch slow = new CountDownLatch(1);

  /** What the receiver is told to do. */
  record Order(String order) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Delivery deliver(Outgoing message) {
    tries.add(message);
    codes.put(message.idempotencyKey(), Correlation.current());
    return switch (message.payload(Order.class).order()) {
      case "take" -> new Delivery.Sent();
      case "refuse" -> new Delivery.Refused("Not here.");
      case "fail" -> throw new IllegalStateException("broken");
      case "wait" -> waited();
      default -> new Delivery.Later("Away.", Optional.empty());
    };
  }

  private Delivery waited() {
    try {
      return slow.await(60, TimeUnit.SECONDS)
          ? new Delivery.Sent()
          : new Delivery.Refused("Nobody let go.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Delivery.Later("Interrupted.", Optional.empty());
    }
  }

  void letGo() {
    slow.countDown();
  }

  long triesOf(String key) {
    return tries.stream().filter(message -> message.idempotencyKey().equals(key)).count();
  }

  Optional<String> codeOf(String key) {
    return Optional.ofNullable(codes.get(key));
  }

  /** A kind that no node sends, so that a test can claim its messages itself. */
  @Produces
  @ApplicationScoped
  OutboxHandler unready() {
    return new Unready();
  }

  /** Never ready. */
  public static class Unready implements OutboxHandler {
    @Override
    public String kind() {
      return "test-unready";
    }

    @Override
    public boolean isReady() {
      return false;
    }

    @Override
    public Delivery deliver(Outgoing message) {
      throw new AssertionError("Sent though it is not ready");
    }
  }
}
