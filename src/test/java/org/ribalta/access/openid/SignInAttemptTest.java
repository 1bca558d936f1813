package org.ribalta.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves with the browser, and what it may bring back. */
class SignInAttemptTest {
  private static final String ISSUER = "https://login.example.com";

  private final BrowserSecret browser = BrowserSecret.fresh();

  private static RelyingParty party(String issuer, String clientId, boolean namesItself) {
    return new RelyingParty(
        new ProviderMetadata(
            issuer,
            URI.create(issuer + "/authorize?realm=work"),
            URI.create(issuer + "/token"),
            URI.create(issuer + "/keys"),
            Optional.empty(),
            SecretMethod.BASIC,
            Set.of("RS256"),
            namesItself),
        clientId,
        "secret",
        URI.create("https://ribalta.example/admin/openid/x/callback"));
  }

  @Test
  void asksForACodeWithPkceStateAndNonce() {
    URI address = new SignInAttempt("s", browser).address(party(ISSUER, "us", true));

    Map<String, String> asked = ForgingProvider.parameters(address.getRawQuery());
    assertThat(address.toString()).startsWith(ISSUER + "/authorize?");
    assertThat(asked)
        .containsEntry("realm", "work")
        .containsEntry("response_type", "code")
        .containsEntry("response_mode", "query")
        .containsEntry("scope", "openid email")
        .containsEntry("client_id", "us")
        .containsEntry("redirect_uri", "https://ribalta.example/admin/openid/x/callback")
        .containsEntry("state", "s")
        .containsEntry("code_challenge_method", "S256");
    assertThat(asked.get("nonce")).hasSize(43);
    assertThat(asked.get("code_challenge")).hasSize(43);
  }

  /** Mutation: derive without the state or without the purpose. */
  @Test
  void eachAttemptHasValuesOfItsOwnThatTellNoSecret() {
    SignInAttempt one = new SignInAttempt("1", browser);
    SignInAttempt two = new SignInAttempt("2", browser);
    SignInAttempt others = new SignInAttempt("1", BrowserSecret.fresh());

    assertThat(
            Set.of(
                one.nonce(),
                one.codeVerifier(),
                two.nonce(),
                two.codeVerifier(),
                others.nonce(),
                others.codeVerifier(),
                browser.value()))
        .hasSize(7);
    assertThat(browser.toString() + one).doesNotContain(browser.value());
  }

  /** Mutation: a binding to the browser alone carries one provider's code to another. */
  @Test
  void bindingIsOfOneBrowserAndOneRegistration() {
    assertThat(
            Set.of(
                browser.binding(party(ISSUER, "us", true)),
                browser.binding(party(ISSUER, "others", true)),
                browser.binding(party("https://other.example", "us", true)),
                BrowserSecret.fresh().binding(party(ISSUER, "us", true))))
        .hasSize(4);
  }

  /** RFC 6749 §3.1: a parameter comes once. */
  @ParameterizedTest
  @CsvSource({
    "state=s&code=c,true",
    "state=s&code=c&iss=https://login.example.com,true",
    "state=s&error=access_denied,true",
    "state=s,false",
    "state=s&code=,false",
    "state=s&code=c&error=access_denied,false",
    "state=s&code=c&code=d,false",
    "state=s&state=t&code=c,false",
    "state=s&code=c&iss=a&iss=b,false",
  })
  void answerIsACodeOrAnError(String query, boolean wellFormed) {
    if (wellFormed) {
      assertThat(ProviderAnswer.read(read(query)).state()).isEqualTo("s");
    } else {
      assertThatThrownBy(() -> ProviderAnswer.read(read(query)))
          .isInstanceOfSatisfying(
              RefusedSignIn.class,
              no -> assertThat(no.reason()).isEqualTo(SignInRefusal.ANSWER_MALFORMED));
    }
  }

  /** RFC 9207 §2.4. Mutation: an answer that does not say whose it is passes for ours. */
  @ParameterizedTest
  @CsvSource({
    "https://login.example.com,true,true",
    "https://login.example.com,false,true",
    "https://login.example.com/,true,false",
    "https://attacker.example,false,false",
    ",true,false",
    ",false,true",
  })
  void answerIsOfTheProviderThatWasAsked(String issuer, boolean namesItself, boolean fine) {
    ProviderAnswer answer = new ProviderAnswer("s", Optional.of("c"), Optional.ofNullable(issuer));
    ProviderMetadata asked = party(ISSUER, "us", namesItself).provider();

    if (fine) {
      answer.checkIssuer(asked);
    } else {
      assertThatThrownBy(() -> answer.checkIssuer(asked)).isInstanceOf(RefusedSignIn.class);
    }
  }

  private static Map<String, List<String>> read(String query) {
    Map<String, List<String>> all = new HashMap<>();
    Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair ->
                all.merge(
                    pair[0],
                    List.of(pair[1]),
                    (first, more) -> List.of(first.get(0), more.get(0))));
    return all;
  }
}
