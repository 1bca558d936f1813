package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Times: there, sane, and 60 seconds of leeway, no more. */
final class TimeLaunches {

  private static final long HOUR = 3_600;

  private TimeLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(expiry(), issue(), notBefore()).flatMap(rows -> rows);
  }

  /** Mutation: TokenRule.EXPIRY_GIVEN, NOT_EXPIRED or SANE_LIFETIME removed. */
  private static Stream<LaunchRow> expiry() {
    return Stream.of(
        refused("no exp", Refusal.EXPIRY_MISSING, launch -> launch.without("exp")),
        refused("exp as a text", Refusal.EXPIRY_MISSING, value("exp", "1791187260")),
        refused("exp beyond all time", Refusal.EXPIRY_MISSING, value("exp", 1e300)),
        refused("exp an hour ago", Refusal.EXPIRED, times(-2 * HOUR, -HOUR)),
        refused("exp 60 seconds ago", Refusal.EXPIRED, times(-120, -60)),
        accepted("exp 59 seconds ago", times(-119, -59)),
        accepted("exp with a fraction", value("exp", LaunchScenario.NOW.getEpochSecond() + 30.5)),
        refused("exp before iat", Refusal.LIFETIME_NOT_SANE, times(30, 20)),
        refused("a life of 25 hours", Refusal.LIFETIME_NOT_SANE, times(0, 25 * HOUR)),
        accepted("a life of 24 hours", times(0, 24 * HOUR)));
  }

  /** Mutation: TokenRule.ISSUE_GIVEN or ISSUED_BEFORE_NOW removed. */
  private static Stream<LaunchRow> issue() {
    return Stream.of(
        refused("no iat", Refusal.ISSUED_AT_MISSING, launch -> launch.without("iat")),
        refused("iat as a text", Refusal.ISSUED_AT_MISSING, value("iat", "now")),
        refused("iat 61 seconds ahead", Refusal.ISSUED_IN_FUTURE, times(61, 121)),
        accepted("iat 60 seconds ahead", times(60, 120)));
  }

  /** Mutation: TokenRule.BEGUN removed. */
  private static Stream<LaunchRow> notBefore() {
    return Stream.of(
        refused("nbf 61 seconds ahead", Refusal.NOT_YET_VALID, launch -> launch.seconds("nbf", 61)),
        refused("nbf as a text", Refusal.NOT_YET_VALID, value("nbf", "later")),
        accepted("nbf 60 seconds ahead", launch -> launch.seconds("nbf", 60)),
        accepted("nbf null", value("nbf", null)));
  }

  private static Consumer<LaunchScenario> value(String claim, Object value) {
    return launch -> launch.claim(claim, value);
  }

  private static Consumer<LaunchScenario> times(long issued, long expires) {
    return launch -> {
      launch.seconds("iat", issued);
      launch.seconds("exp", expires);
    };
  }
}
