package org.ribalta.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.pairing.engine.Problems.NO;
import static org.ribalta.pairing.engine.Problems.table;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingSolverTest {

  @Test
  void agreesWithTryingEveryAssignment() {
    Random random = new Random(1);
    for (int instance = 0; instance < 6_000; instance++) {
      PairingProblem problem = Problems.drawn(random, 6);
      Assignment found = proven(problem, instance).assignment();
      BruteForce.Figures best = BruteForce.best(problem);
      assertThat(found.places()).isEqualTo(best.places());
      assertThat(found.worst().orElse(Integer.MAX_VALUE)).isEqualTo(best.worst());
      assertThat(found.total()).isEqualTo(best.total());
    }
  }

  // Fails when the worst pair or the total is put before the number of places.
  @Test
  void fillsPlacesBeforeLookingAtPoints() {
    Assignment found = solve(table(new int[] {1000, 1}, new int[] {1, NO}));
    assertThat(found.columnOf()).containsExactly(1, 0);
    assertThat(found.total()).isEqualTo(2);
  }

  // Fails when the threshold of the worst pair is not applied before the total.
  @Test
  void liftsTheWorstPairBeforeTheTotal() {
    Assignment found = solve(table(new int[] {900, 400}, new int[] {300, 100}));
    assertThat(found.columnOf()).containsExactly(1, 0);
    assertThat(found.worst()).hasValue(300);
    assertThat(found.total()).isEqualTo(700).isLessThan(900 + 100);
  }

  // Fails when perPair is forced to be non-negative: the second place costs the programme points.
  @Test
  void provesATotalWhoseLastPlaceCostsPoints() {
    Solution found = proven(table(new int[] {1000, 10}, new int[] {10, NO}), 0);
    assertThat(found.assignment().places()).isEqualTo(2);
    assertThat(found.certificate().total().perPair()).isNegative();
  }

  @Test
  void keepsALockedPairThatNobodyWouldChoose() {
    PairingProblem problem =
        Problems.builder(new int[] {0, 900}, new int[] {900, 800}).lock(0, 0).build();
    Assignment found = solve(problem);
    assertThat(found.columnOf()).containsExactly(0, 1);
    assertThat(found.worst()).as("of the pairs that were free to choose").hasValue(800);
    assertThat(found.total()).isEqualTo(800);
  }

  @Test
  void leavesWhoIsForbiddenToEverybodyUnpaired() {
    Assignment found = solve(table(new int[] {NO, NO}, new int[] {5, 7}));
    assertThat(found.columnOf()).containsExactly(PairingProblem.NONE, 1);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 4", "4, 0", "3, 3"})
  void findsNoPairWhereNoneIsAllowed(int rows, int columns) {
    Solution found = proven(PairingProblem.builder(rows, columns).build(), 3);
    assertThat(found.assignment().places()).isZero();
    assertThat(found.assignment().worst()).isEmpty();
    assertThat(found.certificate().places().size()).isZero();
  }

  @Test
  void provesTheHighestScoresThatFitAnInt() {
    int most = Integer.MAX_VALUE;
    Assignment found = proven(table(new int[] {most, most}, new int[] {most, 0}), 0).assignment();
    assertThat(found.total()).isEqualTo(2L * most);
  }

  @Test
  void answersTheSameForTheSameSeed() {
    PairingProblem problem = Problems.drawn(new Random(5), 40, 35, 0.4, 3);
    assertThat(PairingSolver.solve(problem, 77))
        .usingRecursiveComparison()
        .isEqualTo(PairingSolver.solve(problem, 77));
  }

  // Fails when ties go to whoever comes first: then all seeds agree.
  @Test
  void breaksTiesByTheSeed() {
    int[] same = {5, 5, 5, 5};
    PairingProblem problem = table(same, same, same, same);
    long answers =
        LongStream.range(0, 20)
            .mapToObj(seed -> PairingSolver.solve(problem, seed).assignment().columnOf()[0])
            .distinct()
            .count();
    assertThat(answers).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "500, 500, 1.0, 1000",
    "500, 500, 0.02, 1000",
    "500, 450, 0.3, 5",
    "300, 900, 0.004, 1000",
    "1000, 1000, 0.5, 1000"
  })
  void provesProblemsOfRealSize(int rows, int columns, double density, int highest) {
    proven(Problems.drawn(new Random(9), rows, columns, density, highest), 4);
  }

  // Fails when the search for a path is recursive: the last row's only path crosses all others.
  @Test
  void followsAPathThroughEveryRow() {
    int size = 50_000;
    PairingProblem.Builder chain = PairingProblem.builder(size, size);
    for (int row = 0; row < size - 1; row++) {
      chain.arc(row, row, 1).arc(row, row + 1, 1);
    }
    PairingProblem problem = chain.arc(size - 1, 0, 1).build();
    int[] asGiven = IntStream.range(0, size).toArray();
    HopcroftKarp run = HopcroftKarp.on(new Numbering(asGiven, asGiven).graph(problem));
    assertThat(run.matching().size()).isEqualTo(size);
  }

  private static Assignment solve(PairingProblem problem) {
    return proven(problem, 0).assignment();
  }

  private static Solution proven(PairingProblem problem, long seed) {
    Solution solution = PairingSolver.solve(problem, seed);
    assertThat(Verifier.verify(problem, solution)).isEqualTo(new Verdict.Proven());
    return solution;
  }
}
