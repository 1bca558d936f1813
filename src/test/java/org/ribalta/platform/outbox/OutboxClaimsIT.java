package org.ribalta.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.incontainer.InTransaction;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.CreateTenant;

/** What two nodes do with the same messages: each claims through its own transactions. */
@ExtendWith(ArquillianExtension.class)
public class OutboxClaimsIT {
  private static final String KIND = "test-unready";

  @Inject private OutboxClaims claims;
  @Inject private OutboxHandlers handlers;
  @Inject private Outbox outbox;
  @Inject private WatchOutbox watch;
  @Inject private CreateTenant createTenant;
  @Inject private InTransaction inTransaction;

  private UUID tenant;
  private Lane lane;

  @BeforeEach
  void found() throws Exception {
    tenant = UUID.randomUUID();
    lane = new Lane(tenant, KIND, "");
    Tenancy.callAs(tenant, () -> createTenant.create("Tenant " + tenant, "en"));
  }

  private void enqueue(int count) {
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.run(
                () -> {
                  for (int i = 0; i < count; i++) {
                    outbox.enqueue(KIND, "key " + i, "payload");
                  }
                }));
  }

  private Claim claimed() throws Exception {
    return Tenancy.callAs(tenant, () -> claims.claim(lane)).orElseThrow();
  }

  private boolean nothingIsDue() throws Exception {
    return Tenancy.callAs(tenant, () -> claims.claim(lane)).isEmpty();
  }

  private void letClaimsRunOut() {
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update outbox_message set claimed_until = now() - interval '1' second"));
  }

  private String status(Claim claim) throws Exception {
    return Tenancy.callAs(tenant, () -> watch.find(claim.message().id())).orElseThrow().status();
  }

  private void settle(Claim claim, Delivery outcome) {
    Tenancy.runAs(tenant, () -> claims.settle(claim, outcome, handlers.of(KIND)));
  }

  /** Mutation: without {@code for update skip locked} two nodes get the same message. */
  @Test
  void eachMessageIsClaimedOnce() throws Exception {
    enqueue(60);
    Set<UUID> seen = ConcurrentHashMap.newKeySet();
    Callable<Integer> node =
        () -> {
          int mine = 0;
          for (var next = take(); next != null; next = take()) {
            assertThat(seen.add(next)).isTrue();
            mine++;
          }
          return mine;
        };
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    int all = 0;
    for (Future<Integer> each : nodes.invokeAll(List.of(node, node, node))) {
      all += each.get();
    }
    nodes.shutdown();

    assertThat(all).isEqualTo(60);
    assertThat(new HashSet<>(seen)).hasSize(60);
  }

  private UUID take() throws Exception {
    return Tenancy.callAs(tenant, () -> claims.claim(lane))
        .map(claim -> claim.message().id())
        .orElse(null);
  }

  @Test
  void claimOfDeadNodeRunsOut() throws Exception {
    enqueue(1);
    Claim dead = claimed();
    assertThat(nothingIsDue()).isTrue();
    letClaimsRunOut();

    Claim living = claimed();

    assertThat(living.message()).isEqualTo(dead.message());
    assertThat(living.attempt()).isEqualTo(2);
  }

  /** Mutation: without {@code renew} a second node sends while the first is still at it. */
  @Test
  void renewedClaimKeepsOthersAway() throws Exception {
    enqueue(1);
    Claim slow = claimed();
    letClaimsRunOut();
    Tenancy.runAs(tenant, () -> claims.renew(slow));

    assertThat(nothingIsDue()).isTrue();
  }

  /** Mutation: without {@code isHeldBy} the first node settles what the second one sends. */
  @Test
  void nodeThatLostItsClaimSettlesNothing() throws Exception {
    enqueue(1);
    Claim first = claimed();
    letClaimsRunOut();
    Claim second = claimed();

    settle(first, new Delivery.Refused("too late"));
    assertThat(status(second)).isEqualTo("WAITING");
    settle(second, new Delivery.Sent());
    assertThat(status(second)).isEqualTo("SENT");
  }

  /** Mutation: if retry forgot the claim, the button would send a second time. */
  @Test
  void retryLeavesAloneWhatIsBeingSent() throws Exception {
    enqueue(1);
    Claim claim = claimed();
    Tenancy.runAs(tenant, () -> watch.retry(claim.message().id()));

    assertThat(nothingIsDue()).isTrue();
  }
}
