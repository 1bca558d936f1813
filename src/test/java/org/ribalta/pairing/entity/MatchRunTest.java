package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

class MatchRunTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final UUID MANAGER = new UUID(7, 7);

  private final Candidate first = mentor(1).candidate();
  private final Candidate second = mentor(2).candidate();
  private final Candidate mentee = mentee(1).chain(20_001, 20_004, 1).candidate();
  private final Candidate other = mentee(2).candidate();

  private MatchRun run;

  @BeforeEach
  void propose() {
    Tenancy.enter(new UUID(0, 9));
    run = run(first, second, mentee, other);
  }

  @AfterEach
  void leave() {
    Tenancy.enter(null);
  }

  @Test
  void keepsAProvenProposalWithItsRulesAndSeed() {
    assertThat(run.state()).isEqualTo(MatchRun.State.PROPOSED);
    assertThat(run.proposal().proven()).isTrue();
    assertThat(run.proposal().pairs()).hasSize(2);
    assertThat(run.rulesVersion()).isEqualTo(MatchProblem.RULES_VERSION);
    assertThat(run.seed()).isEqualTo(3);
  }

  // Fails if a part of input or proposal is lost on the way to the database and back.
  @Test
  void canBeReplayedFromWhatIsStored() {
    MatchInputColumn inputs = new MatchInputColumn();
    MatchProposalColumn proposals = new MatchProposalColumn();
    MatchInput input = MatchInput.standard(List.of(first, second, mentee, other));

    MatchInput stored = inputs.convertToEntityAttribute(inputs.convertToDatabaseColumn(input));

    assertThat(stored).isEqualTo(input);
    assertThat(stored.propose(3)).isEqualTo(run.proposal());
    assertThat(
            proposals.convertToEntityAttribute(proposals.convertToDatabaseColumn(run.proposal())))
        .isEqualTo(run.proposal());
  }

  @Test
  void storesNothingThatStandsInForAge() {
    String stored = Json.write(MatchInput.standard(List.of(first, mentee)));

    assertThat(stored).doesNotContainIgnoringCase("birth").doesNotContainIgnoringCase("tenure");
  }

  @Test
  void isPublishedWholeOrInPart() {
    UUID chosen = first.enrolmentId();

    assertThat(run.publish(List.of(chosen), MANAGER, NOW))
        .singleElement()
        .satisfies(pair -> assertThat(MatchRun.nameOf(pair)).isEqualTo(chosen));
    assertThat(run.state()).isEqualTo(MatchRun.State.PUBLISHED);
    propose();
    assertThat(run.publish(null, MANAGER, NOW)).hasSize(2);
  }

  // Fails if the state is not looked at first.
  @Test
  void isPublishedOnce() {
    run.publish(null, MANAGER, NOW);

    assertThat(refusal(() -> run.publish(null, MANAGER, NOW)))
        .isEqualTo(PairingRefusal.ALREADY_PUBLISHED);
  }

  @Test
  void refusesToPublishNoPairOrAnUnknownOne() {
    List<UUID> oneUnknown = List.of(first.enrolmentId(), MANAGER);

    assertThat(refusal(() -> run.publish(List.of(), MANAGER, NOW)))
        .isEqualTo(CommonProblem.INVALID);
    assertThat(refusal(() -> run.publish(oneUnknown, MANAGER, NOW)))
        .isEqualTo(CommonProblem.INVALID);
    assertThat(refusal(() -> run.publish(Arrays.asList((UUID) null), MANAGER, NOW)))
        .isEqualTo(CommonProblem.INVALID);
    assertThat(run.state()).isEqualTo(MatchRun.State.PROPOSED);
  }

  // Fails if labels are compared: they all move when anybody arrives in the company.
  @Test
  void holdsWhileTheSamePeopleStandInTheSameLines() {
    Candidate relabelled = mentee(1).chain(30_001, 30_004, 1).candidate();

    assertThat(run.stillHoldsFor(input(other, relabelled, second, first))).isTrue();
  }

  @Test
  void holdsNoMoreWhenSomebodyEnrolledOrLeft() {
    assertThat(run.stillHoldsFor(input(first, second, mentee, other, mentor(3).candidate())))
        .isFalse();
    assertThat(run.stillHoldsFor(input(first, second, mentee))).isFalse();
  }

  // Fails if only the list of enrolments is compared.
  @Test
  void holdsNoMoreWhenSomebodyMoved() {
    Candidate promoted = mentor(1).level(5).candidate();
    Candidate manager = mentee(1).chain(0, 10_000, 0).candidate();
    Candidate ofAnotherUnit = mentor(1).unit(1).candidate();

    assertThat(run.stillHoldsFor(input(promoted, second, mentee, other))).isFalse();
    assertThat(run.stillHoldsFor(input(first, second, manager, other))).isFalse();
    assertThat(
            run(ofAnotherUnit, mentee(1).unit(2).candidate())
                .stillHoldsFor(input(ofAnotherUnit, mentee(1).unit(1).candidate())))
        .isFalse();
  }

  private static CandidateFixture mentor(int number) {
    return CandidateFixture.mentor(number);
  }

  private static CandidateFixture mentee(int number) {
    return CandidateFixture.mentee(number);
  }

  private static MatchInput input(Candidate... candidates) {
    return MatchInput.standard(List.of(candidates));
  }

  private static MatchRun run(Candidate... candidates) {
    return new MatchRun(new UUID(0, 1), new UUID(0, 2), input(candidates), 3, MANAGER, NOW);
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).type();
  }
}
