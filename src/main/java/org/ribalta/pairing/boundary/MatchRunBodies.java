package org.ribalta.pairing.boundary;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.pairing.control.DescribeParts;
import org.ribalta.pairing.entity.Candidate;
import org.ribalta.pairing.entity.HardRule;
import org.ribalta.pairing.entity.MatchProposal;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.pairing.entity.PairingProof;
import org.ribalta.pairing.entity.ProposedPair;
import org.ribalta.pairing.entity.UnmatchedCandidate;
import org.ribalta.shared.Language;

/** Writes runs with names in place of keys. */
@ApplicationScoped
public class MatchRunBodies {
  private People people;
  private DescribeParts describeParts;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MatchRunBodies() {}

  @Inject
  MatchRunBodies(People people, DescribeParts describeParts) {
    this.people = people;
    this.describeParts = describeParts;
  }

  MatchRunBody of(MatchRun run, Language language) {
    MatchProposal proposal = run.proposal();
    Map<UUID, PersonCard> cards = people.cards(everyone(proposal));
    return new MatchRunBody(
        run.id(),
        run.editionId(),
        run.createdAt(),
        run.state(),
        proposal.proven(),
        proposal.total(),
        proposal.worst().isPresent() ? proposal.worst().getAsInt() : null,
        run.rulesVersion(),
        run.seed(),
        proposal.pairs().stream().map(pair -> pair(pair, cards, language)).toList(),
        proposal.unmatched().stream().map(each -> unmatched(each, cards)).toList(),
        certificate(proposal.proof()));
  }

  private static Set<UUID> everyone(MatchProposal proposal) {
    Stream<Candidate> paired =
        proposal.pairs().stream().flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()));
    Stream<Candidate> unpaired = proposal.unmatched().stream().map(UnmatchedCandidate::candidate);
    return Stream.concat(paired, unpaired).map(Candidate::personId).collect(toSet());
  }

  private MatchRunBody.Pair pair(
      ProposedPair pair, Map<UUID, PersonCard> cards, Language language) {
    return new MatchRunBody.Pair(
        MatchRun.nameOf(pair),
        requireNonNull(cards.get(pair.mentor().personId())),
        requireNonNull(cards.get(pair.mentee().personId())),
        pair.score(),
        describeParts.describe(pair.parts(), language),
        pair.passed(),
        pair.mentorRank(),
        pair.menteeRank());
  }

  private static MatchRunBody.Unmatched unmatched(
      UnmatchedCandidate each, Map<UUID, PersonCard> cards) {
    Map<HardRule.Kind, Integer> blockedBy = new EnumMap<>(HardRule.Kind.class);
    blockedBy.putAll(each.blockedBy());
    Candidate candidate = each.candidate();
    return new MatchRunBody.Unmatched(
        requireNonNull(cards.get(candidate.personId())),
        candidate.side(),
        each.reason(),
        blockedBy);
  }

  private static MatchRunBody.Certificate certificate(PairingProof proof) {
    return new MatchRunBody.Certificate(
        new MatchRunBody.Cover(proof.places()),
        new MatchRunBody.Cover(proof.aboveWorst()),
        new MatchRunBody.Prices(new TreeMap<>(proof.prices()), proof.perPair()));
  }
}
