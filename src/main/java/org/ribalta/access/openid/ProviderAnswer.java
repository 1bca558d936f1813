package org.ribalta.access.openid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the browser brings back from the provider (OpenID Connect Core §3.1.2.5 and §3.1.2.6).
 *
 * @param state what we sent along
 * @param code what is worth an ID token; empty if the provider says no
 * @param issuer who answers, if it says so (RFC 9207)
 */
public record ProviderAnswer(String state, Optional<String> code, Optional<String> issuer) {
  private static final Set<String> ONCE = Set.of("state", "code", "iss", "error");

  /**
   * Reads the query.
   *
   * @throws RefusedSignIn {@code ANSWER_MALFORMED} if a parameter is missing or repeated
   */
  public static ProviderAnswer read(Map<String, List<String>> query) {
    boolean repeated = ONCE.stream().anyMatch(name -> values(query, name).size() > 1);
    Optional<String> code = first(query, "code").filter(text -> !text.isEmpty());
    boolean says = code.isPresent() != first(query, "error").isPresent();
    if (repeated || !says) {
      throw new RefusedSignIn(SignInRefusal.ANSWER_MALFORMED);
    }
    return new ProviderAnswer(first(query, "state").orElse(""), code, first(query, "iss"));
  }

  private static Optional<String> first(Map<String, List<String>> query, String name) {
    return values(query, name).stream().findFirst();
  }

  private static List<String> values(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of());
  }

  /**
   * Holds the answer to the provider it was asked of: another one's code is not carried to it.
   *
   * @throws RefusedSignIn {@code PROVIDER_MIXED_UP} if another provider answers, or one that always
   *     names itself does not
   */
  public void checkIssuer(ProviderMetadata asked) {
    boolean fine = issuer.map(asked.issuer()::equals).orElse(!asked.namesItself());
    if (!fine) {
      throw new RefusedSignIn(SignInRefusal.PROVIDER_MIXED_UP);
    }
  }

  @Override
  public String toString() {
    return "ProviderAnswer";
  }
}
