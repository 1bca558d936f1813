package org.ribalta.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.access.jose.RemoteKeys;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.platform.http.Outbound;

/** Who signed in, as an honest provider says and as a forging one would like us to believe. */
class IdentificationTest {
  private static final URI CALLBACK = URI.create("https://ribalta.example/admin/openid/x/callback");

  private final SignInAttempt attempt = new SignInAttempt("a-state", BrowserSecret.fresh());
  private ForgingProvider provider;
  private Outbound outbound;

  @BeforeEach
  void start() throws IOException {
    provider = new ForgingProvider(0);
    String here = provider.issuer().substring("http://".length());
    outbound = new Outbound(TestSettings.of(Map.of("ribalta.outbound.allow", here)));
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  private Account identify(SignInAttempt with) {
    RelyingParty party =
        new RelyingParty(
            new Discovery(outbound).discover(URI.create(provider.issuer())),
            ForgingProvider.CLIENT,
            ForgingProvider.SECRET,
            CALLBACK);
    return new Identification(outbound, new RemoteKeys(outbound), Clock.systemUTC())
        .identify(party, with, provider.codeFor(attempt.address(party)));
  }

  private SignInRefusal refusal() {
    return catchThrowableOfType(RefusedSignIn.class, () -> identify(attempt)).reason();
  }

  @Test
  void believesAnHonestProvider() {
    provider.claiming(c -> c.claim("email", "ada@example.org").claim("email_verified", true));

    assertThat(identify(attempt))
        .isEqualTo(
            new Account(provider.issuer(), "account-1", java.util.Optional.of("ada@example.org")));
  }

  @Test
  void sendsTheSecretInTheFormWhereOnlyThatIsTaken() {
    provider.configuring(
        Map.of("token_endpoint_auth_methods_supported", List.of("client_secret_post")));

    // The forging provider reads the header only, so the form's secret is refused by it.
    assertThat(refusal()).isEqualTo(SignInRefusal.CODE_REFUSED);
  }

  /**
   * Mutation: without {@code code_verifier} a code that was carried here by somebody else works.
   */
  @Test
  void anotherBrowsersCodeIsRefusedByTheProvider() {
    SignInAttempt victims = new SignInAttempt("a-state", BrowserSecret.fresh());

    assertThat(catchThrowableOfType(RefusedSignIn.class, () -> identify(victims)).reason())
        .isEqualTo(SignInRefusal.CODE_REFUSED);
  }

  /** A forgery, and the check that notices it: take the check away and the test fails. */
  enum Forgery {
    UNSIGNED(SignInRefusal.SIGNATURE_WRONG, ForgingProvider::unsigned),
    PUBLIC_KEY_AS_SECRET(SignInRefusal.SIGNATURE_WRONG, ForgingProvider::signingByHmac),
    STRANGERS_KEY(SignInRefusal.SIGNATURE_WRONG, ForgingProvider::signingAsStranger),
    KEY_IN_THE_HEADER(SignInRefusal.TOKEN_BRINGS_KEY, ForgingProvider::bringingKey),
    OTHER_ISSUER(SignInRefusal.ISSUER_WRONG, claims(c -> c.issuer("https://other.example"))),
    OTHER_AUDIENCE(SignInRefusal.AUDIENCE_WRONG, claims(c -> c.audience("other"))),
    FURTHER_AUDIENCE(
        SignInRefusal.AUDIENCE_WRONG,
        claims(c -> c.audience(List.of(ForgingProvider.CLIENT, "other")))),
    OTHER_PARTY(SignInRefusal.PARTY_WRONG, claims(c -> c.claim("azp", "other"))),
    EXPIRED(SignInRefusal.EXPIRED, claims(c -> c.expirationTime(in(-61)))),
    WITHOUT_END(SignInRefusal.EXPIRED, claims(c -> c.expirationTime(null))),
    ISSUED_TOMORROW(SignInRefusal.ISSUED_IN_FUTURE, claims(c -> c.issueTime(in(90)))),
    WITHOUT_ISSUE(SignInRefusal.ISSUED_IN_FUTURE, claims(c -> c.issueTime(null))),
    NOT_YET_VALID(SignInRefusal.ISSUED_IN_FUTURE, claims(c -> c.notBeforeTime(in(90)))),
    OTHER_NONCE(SignInRefusal.NONCE_WRONG, claims(c -> c.claim("nonce", "other"))),
    WITHOUT_NONCE(SignInRefusal.NONCE_WRONG, claims(c -> c.claim("nonce", null))),
    OTHER_ACCESS_TOKEN(
        SignInRefusal.ACCESS_TOKEN_WRONG,
        claims(c -> c.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"))),
    NOBODY(SignInRefusal.SUBJECT_WRONG, claims(c -> c.subject(null))),
    TOO_LONG_A_SUBJECT(SignInRefusal.SUBJECT_WRONG, claims(c -> c.subject("x".repeat(256)))),
    BROKEN_TOKEN_ENDPOINT(SignInRefusal.PROVIDER_AWAY, provider -> provider.failing(500));

    private final SignInRefusal refusal;
    private final Consumer<ForgingProvider> forging;

    Forgery(SignInRefusal refusal, Consumer<ForgingProvider> forging) {
      this.refusal = refusal;
      this.forging = forging;
    }

    private static Consumer<ForgingProvider> claims(UnaryOperator<JWTClaimsSet.Builder> changes) {
      return provider -> provider.claiming(changes);
    }
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  @ParameterizedTest
  @EnumSource
  void noticesForgery(Forgery forgery) {
    forgery.forging.accept(provider);

    assertThat(refusal()).isEqualTo(forgery.refusal);
  }

  @Test
  void clocksMayDifferByAMinute() {
    provider.claiming(c -> c.expirationTime(in(-30)).issueTime(in(30)));

    assertThat(identify(attempt).subject()).isEqualTo("account-1");
  }

  /** Mutation: an address that nobody vouches for would open somebody else's desk. */
  @Test
  void addressCountsOnlyIfTheProviderVouchesForIt() {
    provider.claiming(c -> c.claim("email", "ada@example.org"));
    assertThat(identify(attempt).verifiedEmail()).isEmpty();

    provider.claiming(c -> c.claim("email", "ada@example.org").claim("email_verified", false));
    assertThat(identify(attempt).verifiedEmail()).isEmpty();

    // As Entra ID says it.
    provider.claiming(c -> c.claim("email", "ada@example.org").claim("xms_edov", "1"));
    assertThat(identify(attempt).verifiedEmail()).contains("ada@example.org");
  }

  /** OpenID Connect Core §5.4: with an access token the address may come from there only. */
  @Test
  void asksUserInfoForAnAddressThatTheTokenLeavesOut() {
    provider.configuring(Map.of("userinfo_endpoint", provider.issuer() + "/userinfo"));
    provider.telling(
        Map.of("sub", "account-1", "email", "ada@example.org", "email_verified", true));
    assertThat(identify(attempt).verifiedEmail()).contains("ada@example.org");

    // Mutation: without the comparison one account brings another one's address (§5.3.2).
    provider.telling(
        Map.of("sub", "account-2", "email", "ada@example.org", "email_verified", true));
    assertThat(refusal()).isEqualTo(SignInRefusal.SUBJECT_WRONG);
  }
}
