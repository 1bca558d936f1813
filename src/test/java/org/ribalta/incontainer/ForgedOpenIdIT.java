package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.access.openid.ForgingProvider.CLIENT;
import static org.ribalta.access.openid.ForgingProvider.SECRET;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.access.openid.ForgingProvider;
import org.ribalta.access.openid.SignInRefusal;

/** The way in with the company's account, against a provider that forges. */
class ForgedOpenIdIT extends OpenIdDoor {
  /** A try to come in, and why it fails; the check's name is the mutation that lets it through. */
  enum Attack {
    WRONG_NONCE(SignInRefusal.NONCE_WRONG, c -> c.claim("nonce", "other")),
    OTHER_AUDIENCE(SignInRefusal.AUDIENCE_WRONG, c -> c.audience("other")),
    OTHER_ISSUER(SignInRefusal.ISSUER_WRONG, c -> c.issuer("https://other.example")),
    EXPIRED(
        SignInRefusal.EXPIRED, c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
    UNVERIFIED_ADDRESS(SignInRefusal.EMAIL_NOT_VERIFIED, c -> c.claim("email_verified", false)),
    WITHOUT_ADDRESS(SignInRefusal.EMAIL_NOT_VERIFIED, c -> c.claim("email", null)),
    STRANGER(SignInRefusal.NOT_ADMINISTRATOR, c -> c.claim("email", "nobody@example.org"));

    private final SignInRefusal refusal;
    private final UnaryOperator<JWTClaimsSet.Builder> claims;

    Attack(SignInRefusal refusal, UnaryOperator<JWTClaimsSet.Builder> claims) {
      this.refusal = refusal;
      this.claims = claims;
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgedClaimsOpenNothing(Attack attack) throws Exception {
    provider.claiming(c -> attack.claims.apply(asAda().apply(c)));

    refused(signIn(), attack.refusal);
  }

  @Test
  void forgedSignatureOpensNothing() throws Exception {
    refused(signInAfter(provider.unsigned()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.signingByHmac()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.signingAsStranger()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.bringingKey()), SignInRefusal.TOKEN_BRINGS_KEY);
  }

  /** Mutation: without the binding somebody else's sign-in ends in this browser (login CSRF). */
  @Test
  void stateOfAnotherBrowserTenantOrPurposeIsRefusedBeforeTheProviderIsAsked() throws Exception {
    Begun begun = begin(tenant);
    Begun others = begin(tenant);
    String code = provider.codeFor(begun.request());

    refused(
        back(tenant, query(code, begun.state()), others.cookie()),
        SignInRefusal.STATE_OF_ANOTHER_BROWSER);
    refused(back(tenant, query(code, begun.state()), ""), SignInRefusal.STATE_OF_ANOTHER_BROWSER);
    refused(
        back(tenant, query(code, begun.state() + "x"), begun.cookie()), SignInRefusal.STATE_FORGED);
    UUID other = company.found();
    assertThat(put(other, CLIENT, SECRET).status()).isEqualTo(200);
    assertThat(back(other, query(code, begun.state()), begun.cookie()).body())
        .doesNotContain("rba_");
    assertThat(provider.exchanges()).isZero();
  }

  /** Mutation: without {@code UseLinkOnce}, or if the provider's word came first. */
  @Test
  void answerIsTakenOnce() throws Exception {
    Begun begun = begin(tenant);
    String query = query(provider.codeFor(begun.request()), begun.state());

    assertThat(back(tenant, query, begun.cookie()).statusCode()).isEqualTo(200);
    refused(back(tenant, query, begun.cookie()), SignInRefusal.STATE_USED);
    assertThat(provider.exchanges()).isEqualTo(1);
  }

  /** Mutation: without {@code checkIssuer} one provider's code is carried to another (RFC 9207). */
  @Test
  void answerOfAnotherProviderIsRefusedBeforeTheCodeLeaves() throws Exception {
    Begun begun = begin(tenant);
    Begun again = begin(tenant);
    String code = provider.codeFor(begun.request());

    refused(
        back(
            tenant,
            "code=" + code + "&state=" + begun.state() + "&iss=https%3A%2F%2Fattacker.example",
            begun.cookie()),
        SignInRefusal.PROVIDER_MIXED_UP);
    refused(
        back(tenant, "code=" + code + "&state=" + again.state(), again.cookie()),
        SignInRefusal.PROVIDER_MIXED_UP);
    assertThat(provider.exchanges()).isZero();
  }

  /** Mutation: without {@code code_verifier}, and so PKCE, a stolen code works here. */
  @Test
  void codeOfAnotherSignInIsRefused() throws Exception {
    Begun victims = begin(tenant);
    Begun attackers = begin(tenant);

    refused(
        back(
            tenant,
            query(provider.codeFor(victims.request()), attackers.state()),
            attackers.cookie()),
        SignInRefusal.CODE_REFUSED);
    refused(
        back(
            tenant,
            "error=access_denied&iss=" + provider.issuer() + "&state=" + victims.state(),
            victims.cookie()),
        SignInRefusal.PROVIDER_SAID_NO);
  }

  // Fails if each request that anybody sends leaves an entry for as long as the audit is kept.
  @Test
  void refusalsWithoutEndDoNotFillTheAudit() throws Exception {
    HttpResponse<String> last = null;
    for (int i = 0; i < 40; i++) {
      last = back(tenant, "state=made-up&code=x", "");
    }

    assertThat(last.statusCode()).isEqualTo(403);
    JsonNode entries =
        operator.get("admin/tenants/" + tenant + "/audit?action=openid.refused").body();
    assertThat(entries.findValuesAsText("action")).hasSize(30);
  }

  private HttpResponse<String> signInAfter(ForgingProvider forging) throws Exception {
    assertThat(forging).isSameAs(provider);
    return signIn();
  }
}
