package org.ribalta.lti.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the person is in this context (LTI Core 1.3 §5.3.7).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/roles}
 *
 * <pre>{@code
 * ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
 *  "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student"]
 * }</pre>
 *
 * <p>The array must be there but may be empty. Blank names are dropped, short names of context
 * roles ({@code Learner}, appendix A.2.3) become their URI, unknown names stay as they are and
 * match nothing.
 *
 * @param names role URIs
 */
public record Roles(List<String> names) {

  private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z]+");

  public Roles {
    names = List.copyOf(names);
  }

  /** Reads the claim; empty if it is missing or no array. */
  public static Optional<Roles> read(Claims message) {
    return message.strings(CoreClaim.ROLES.uri()).map(Roles::of);
  }

  /** Whether this role is among them. */
  public boolean includes(LisRole role) {
    return names.contains(role.uri());
  }

  /** Reads names as a platform sent them. */
  public static Roles of(List<String> sent) {
    return new Roles(
        sent.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(Roles::inFull)
            .distinct()
            .toList());
  }

  private static String inFull(String name) {
    return SHORT_NAME.matcher(name).matches() ? LisRole.ofShortName(name) : name;
  }
}
