package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.login.BrowserBinding;

/** Nonce and state: ours, in time, of this browser, and of each other. */
final class StateLaunches {

  private StateLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(state(), browser(), storage(), nonce(), errors()).flatMap(rows -> rows);
  }

  /** Mutation: StateSeal.open without its comparison, LoginState.expired always false. */
  private static Stream<LaunchRow> state() {
    return Stream.of(
        refused("no state", Refusal.STATE_MISSING, launch -> launch.form.remove("state")),
        refused("empty state", Refusal.STATE_MISSING, launch -> launch.field("state", "")),
        refused("state that is no state", Refusal.STATE_FORGED, state("abc")),
        refused("state without a seal", Refusal.STATE_FORGED, changedState("\\..*", ".")),
        refused("state with another seal", Refusal.STATE_FORGED, changedState("\\..*", ".AAAA")),
        refused("state whose content was changed", Refusal.STATE_FORGED, changedState("^..", "AA")),
        refused("state sealed elsewhere", Refusal.STATE_FORGED, stateOfAnotherTool()),
        refused("state of 20 KB", Refusal.STATE_FORGED, state("a.".repeat(10_000))),
        refused(
            "two states",
            Refusal.PARAMETER_REPEATED,
            launch -> launch.form.put("state", List.of(launch.field("state"), "other"))),
        refused(
            "launch ten minutes after login",
            Refusal.STATE_EXPIRED,
            freshTokenAfter(Duration.ofMinutes(10))),
        accepted("launch nine minutes after login", freshTokenAfter(Duration.ofMinutes(9))));
  }

  /** Mutation: BrowserCheck.unproven always empty. */
  private static Stream<LaunchRow> browser() {
    return Stream.of(
        refused(
            "state from another browser",
            Refusal.BROWSER_MISMATCH,
            launch -> launch.cookies.set(0, BrowserBinding.fresh().secret())),
        refused("no cookie", Refusal.BROWSER_UNKNOWN, launch -> launch.cookies.clear()),
        refused(
            "a cookie of no shape", Refusal.BROWSER_UNKNOWN, launch -> launch.cookies.set(0, "x")),
        accepted(
            "a partitioned cookie beside another",
            launch -> launch.cookies.add(0, BrowserBinding.fresh().secret())),
        accepted("the second tab of the same browser", launch -> launch.logIn(Map.of())));
  }

  /** Mutation: BrowserCheck.checkProof removed, or one of its three conditions. */
  private static Stream<LaunchRow> storage() {
    return Stream.of(
        accepted("a proof from platform storage", stored(launch -> {})),
        refused(
            "a proof of another browser",
            Refusal.BROWSER_MISMATCH,
            stored(launch -> launch.field("storage_proof", BrowserBinding.fresh().secret()))),
        refused(
            "a proof of no shape",
            Refusal.BROWSER_MISMATCH,
            stored(launch -> launch.field("storage_proof", "x"))),
        refused(
            "the digest for the secret",
            Refusal.BROWSER_MISMATCH,
            stored(
                launch -> launch.field("storage_proof", new BrowserBinding(launch.kept).digest()))),
        refused(
            "an empty proof",
            Refusal.PROOF_MISSING,
            stored(launch -> launch.field("storage_proof", ""))),
        refused(
            "a proof posted by another site",
            Refusal.PROOF_FOREIGN,
            stored(launch -> launch.origin = Optional.of("https://evil.example.com"))),
        refused(
            "a proof posted by the platform itself",
            Refusal.PROOF_FOREIGN,
            stored(launch -> launch.origin = Optional.of("https://lms.example.com"))),
        refused(
            "a proof posted from nowhere",
            Refusal.PROOF_FOREIGN,
            stored(launch -> launch.origin = Optional.of("null"))),
        refused(
            "a proof without an origin",
            Refusal.PROOF_FOREIGN,
            stored(launch -> launch.origin = Optional.empty())),
        refused(
            "a proof in place of the cookie that the login set",
            Refusal.BROWSER_UNKNOWN,
            launch -> {
              launch.kept = launch.cookies.remove(0);
              launch.prove();
            }),
        accepted(
            "a proof beside a cookie of another login",
            stored(launch -> launch.cookies.add(BrowserBinding.fresh().secret()))));
  }

  private static Consumer<LaunchScenario> stored(Consumer<LaunchScenario> change) {
    Consumer<LaunchScenario> proven =
        launch -> {
          launch.logInWithStorage();
          launch.prove();
        };
    return proven.andThen(change);
  }

  /** Mutation: MessageRule.NONCE_GIVEN or NONCE_OF_STATE removed. */
  private static Stream<LaunchRow> nonce() {
    return Stream.of(
        refused("no nonce", Refusal.NONCE_MISSING, launch -> launch.without("nonce")),
        refused("nonce null", Refusal.NONCE_MISSING, launch -> launch.claim("nonce", null)),
        refused("empty nonce", Refusal.NONCE_MISMATCH, launch -> launch.claim("nonce", "")),
        refused(
            "a nonce of no login", Refusal.NONCE_MISMATCH, launch -> launch.claim("nonce", "x")),
        refused(
            "the nonce of another login",
            Refusal.NONCE_MISMATCH,
            launch -> {
              Object first = launch.claims.get("nonce");
              launch.logIn(Map.of());
              launch.claim("nonce", first);
            }),
        refused(
            "the state of another login",
            Refusal.NONCE_MISMATCH,
            launch -> {
              String first = launch.field("state");
              launch.logIn(Map.of());
              launch.field("state", first);
            }));
  }

  /** Mutation: PlatformErrorCheck.quote or mention removed. */
  private static Stream<LaunchRow> errors() {
    return Stream.of(
        refused("an error of the platform", Refusal.PLATFORM_ERROR, error()),
        refused(
            "an error beside a token",
            Refusal.PLATFORM_ERROR,
            launch -> launch.field("error", "login_required")),
        refused(
            "an error without state",
            Refusal.PLATFORM_ERROR,
            error().andThen(launch -> launch.form.remove("state"))));
  }

  private static Consumer<LaunchScenario> error() {
    return launch -> {
      launch.field("error", "login_required");
      launch.field("id_token", "");
    };
  }

  private static Consumer<LaunchScenario> state(String state) {
    return launch -> launch.field("state", state);
  }

  private static Consumer<LaunchScenario> changedState(String pattern, String replacement) {
    return launch ->
        launch.field("state", launch.field("state").replaceFirst(pattern, replacement));
  }

  private static Consumer<LaunchScenario> stateOfAnotherTool() {
    return launch -> {
      String payload = launch.field("state").split("\\.", 2)[0];
      launch.field("state", payload + "." + "A".repeat(43));
    };
  }

  private static Consumer<LaunchScenario> freshTokenAfter(Duration wait) {
    return launch -> {
      launch.later(wait);
      launch.seconds("iat", 0);
      launch.seconds("exp", 60);
    };
  }
}
