package org.ribalta.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.platform.problem.Refused;

/**
 * One search for pairs: what went in, what came out, and who confirmed it.
 *
 * <p>Proposed with a proof; published at most once, whole or in part, by a person. Within a run a
 * pair is named by its mentor's enrolment, since a mentor is in one pair at most.
 */
@Entity
@Table(name = "match_run")
public class MatchRun extends TenantEntity {
  /** How far a run has come. */
  public enum State {
    PROPOSED,
    PUBLISHED
  }

  @Column(name = "edition_id")
  private UUID editionId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "rules_version")
  private String rulesVersion;

  private long seed;

  @Convert(converter = MatchInputColumn.class)
  @SuppressWarnings("UnusedVariable") // kept, so that the run can be replayed
  private MatchInput input;

  @Convert(converter = MatchProposalColumn.class)
  private MatchProposal proposal;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private @Nullable UUID createdBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "published_by")
  private @Nullable UUID publishedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected MatchRun() {}

  /**
   * Runs the engine.
   *
   * @param by who asked for it; null for a manager whom the directory does not know
   * @throws Refused {@code run-unproven} when the verifier does not accept the proof
   */
  public MatchRun(
      UUID id, UUID editionId, MatchInput input, long seed, @Nullable UUID by, Instant now) {
    super(id);
    this.editionId = editionId;
    this.state = State.PROPOSED;
    this.rulesVersion = MatchProblem.RULES_VERSION;
    this.seed = seed;
    this.input = input;
    this.proposal = input.propose(seed);
    this.createdAt = now;
    this.createdBy = by;
    if (!proposal.proven()) {
      throw PairingRefusal.RUN_UNPROVEN.refused();
    }
  }

  /** Whether the same seed would propose the same pairs, for the same reasons, from this input. */
  public boolean stillHoldsFor(MatchInput today) {
    MatchProposal again = today.propose(seed);
    return outcome(again).equals(outcome(proposal));
  }

  private static Set<Object> outcome(MatchProposal proposal) {
    Set<Object> outcome = new HashSet<>();
    proposal
        .pairs()
        .forEach(
            pair ->
                outcome.add(
                    List.of(
                        pair.mentor().enrolmentId(), pair.mentee().enrolmentId(), pair.parts())));
    proposal.unmatched().forEach(left -> outcome.add(left.candidate().enrolmentId()));
    return outcome;
  }

  /**
   * A person confirms pairs.
   *
   * @param chosen names of pairs; null for all
   * @return the pairs confirmed
   * @throws Refused {@code already-published}; {@code invalid} when a name is unknown or none is
   *     left
   */
  public List<ProposedPair> publish(
      @Nullable Collection<UUID> chosen, @Nullable UUID by, Instant now) {
    if (state == State.PUBLISHED) {
      throw PairingRefusal.ALREADY_PUBLISHED.refused();
    }
    List<ProposedPair> confirmed =
        chosen == null
            ? proposal.pairs()
            : proposal.pairs().stream().filter(pair -> chosen.contains(nameOf(pair))).toList();
    if (confirmed.isEmpty()
        || (chosen != null && confirmed.size() < new HashSet<>(chosen).size())) {
      throw Refused.invalid("/pairIds", "unknown", "Choose at least one of the pairs of this run.");
    }
    state = State.PUBLISHED;
    publishedAt = now;
    publishedBy = by;
    return confirmed;
  }

  /** The name of a pair within its run. */
  public static UUID nameOf(ProposedPair pair) {
    return pair.mentor().enrolmentId();
  }

  public UUID editionId() {
    return editionId;
  }

  public State state() {
    return state;
  }

  public String rulesVersion() {
    return rulesVersion;
  }

  public long seed() {
    return seed;
  }

  public MatchProposal proposal() {
    return proposal;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
