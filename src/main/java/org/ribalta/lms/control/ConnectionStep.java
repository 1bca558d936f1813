package org.ribalta.lms.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.connection.Check;
import org.ribalta.lti.connection.CheckResult;
import org.ribalta.lti.connection.Finding;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/**
 * A step of a connection test in words: told once when it begins, and once when it has ended.
 *
 * @param of how many steps there are
 * @param finding what it came to, for programs; null while it runs
 * @param what the same in words
 * @param next what to do about it; null if nothing
 * @param where the place in that LMS where it is done, if the preset knows it
 * @param detail what was called and how it answered; null if nothing was
 */
public record ConnectionStep(
    Check check,
    int of,
    State state,
    String title,
    @Nullable Finding finding,
    @Nullable String what,
    @Nullable String next,
    @Nullable String where,
    @Nullable String detail) {

  /** How far a step is. */
  public enum State {
    RUNNING,
    PASSED,
    FAILED,
    NOT_TRIED
  }

  static ConnectionStep begun(Check check, Language language) {
    String title = CheckWords.of(check).title().in(language);
    return new ConnectionStep(
        check, Check.values().length, State.RUNNING, title, null, null, null, null, null);
  }

  static ConnectionStep ended(CheckResult result, PlatformPreset preset, Language language) {
    CheckWords check = CheckWords.of(result.check());
    Finding finding = result.finding();
    Optional<FindingWords> trouble =
        finding == Finding.FINE ? Optional.empty() : Optional.of(FindingWords.of(finding));
    return new ConnectionStep(
        result.check(),
        Check.values().length,
        State.valueOf(finding.outcome().name()),
        check.title().in(language),
        finding,
        trouble.map(FindingWords::what).orElse(check.fine()).in(language),
        words(trouble.map(FindingWords::next), language),
        words(trouble.flatMap(FindingWords::place).flatMap(preset::where), language),
        result.detail().isEmpty() ? null : result.detail());
  }

  private static @Nullable String words(Optional<Text> words, Language language) {
    return words.map(text -> text.in(language)).orElse(null);
  }
}
