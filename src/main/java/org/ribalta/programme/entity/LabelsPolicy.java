package org.ribalta.programme.entity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.RoleLabels;

/**
 * What a company may call the two roles: both or neither, short, two different words or phrases
 * that anybody can read aloud. Characters that could be markup anywhere are none of them.
 */
public final class LabelsPolicy {
  private static final int LONGEST = 30;
  private static final Pattern READABLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .’'/-]*");

  private final String pointer;
  private final Checks checks;

  /**
   * @param pointer where the labels stand in the request
   * @param checks where to note what is wrong
   */
  public LabelsPolicy(String pointer, Checks checks) {
    this.pointer = pointer;
    this.checks = checks;
  }

  /** What was sent. */
  public record Sent(@Nullable String mentor, @Nullable String mentee) {
    /** Nothing at all. */
    public static final Sent NOTHING = new Sent(null, null);

    String mentorWords() {
      return mentor == null ? "" : mentor.strip();
    }

    String menteeWords() {
      return mentee == null ? "" : mentee.strip();
    }

    boolean isEmpty() {
      return mentorWords().isEmpty() && menteeWords().isEmpty();
    }

    /** The labels, once checked; null for the usual names. */
    public @Nullable RoleLabels labels() {
      return isEmpty() ? null : new RoleLabels(mentorWords(), menteeWords());
    }
  }

  /** Notes what is wrong with the labels. */
  public void check(Sent sent) {
    if (sent.isEmpty()) {
      return;
    }
    check(sent.mentorWords(), pointer + "/mentor");
    check(sent.menteeWords(), pointer + "/mentee");
    checks.then(
        () -> !sent.mentorWords().equalsIgnoreCase(sent.menteeWords()),
        pointer + "/mentee",
        "same",
        "Choose two different words.");
  }

  private void check(String label, String where) {
    checks
        .text(label, where, LONGEST)
        .then(
            () -> READABLE.matcher(label).matches(),
            where,
            "characters",
            "Use letters, digits and spaces only.");
  }
}
