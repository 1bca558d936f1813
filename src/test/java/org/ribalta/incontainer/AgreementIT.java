package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.mentoring.AgreementSigned;
import org.ribalta.platform.tenant.Tenancy;

/** Both of a pair sign the same page, each for themselves. */
class AgreementIT extends ProductLine {
  @Inject private Signed signed;
  @Inject private InTransaction transactions;

  /** Remembers which pairs signed. */
  @ApplicationScoped
  public static class Signed {
    private final List<UUID> pairings = new CopyOnWriteArrayList<>();

    void note(@Observes AgreementSigned event) {
      pairings.add(event.pairingId());
    }

    /** How often a pair was said to have signed. */
    long times(String pairing) {
      return pairings.stream().filter(UUID.fromString(pairing)::equals).count();
    }
  }

  // Mutations: one signature counted for both; SignAgreement without the look for an earlier one.
  @Test
  void isSignedOnceBothHave() {
    String pairing = paired();
    JsonNode page = junior.get(at(pairing)).body();
    assertThat(page.path("points")).hasSizeGreaterThan(4);
    assertThat(page.at("/state/mineAt").isNull()).isTrue();

    JsonNode half = sign(junior, pairing).body();
    assertThat(half.at("/state/mineAt").asText()).isNotEmpty();
    assertThat(half.at("/state/partnerAt").isNull()).isTrue();
    assertThat(signed.times(pairing)).isZero();
    assertThat(sign(junior, pairing).body().at("/state")).isEqualTo(half.at("/state"));

    JsonNode whole = sign(senior, pairing).body();
    assertThat(whole.at("/state/partnerAt")).isEqualTo(half.at("/state/mineAt"));
    assertThat(signed.times(pairing)).isEqualTo(1);
    assertThat(junior.get("home").body().at("/pairing/agreement/partnerAt"))
        .isEqualTo(whole.at("/state/mineAt"));
  }

  // Mutation: SignAgreement without pairings.hold.
  @Test
  void twoWhoSignAtOnceMakeItSignedOnce() throws Exception {
    String pairing = paired();
    String version = junior.get(at(pairing)).body().path("version").asText();
    List<Callable<Api.Answer>> both =
        Stream.of(junior, senior)
            .map(who -> (Callable<Api.Answer>) () -> sign(who, pairing, version))
            .toList();

    assertThat(atOnce(both)).containsOnly(200);
    assertThat(signed.times(pairing)).isEqualTo(1);
  }

  @Test
  void onlyTheTwoReadAndSignIt() throws Exception {
    String pairing = paired();
    Api colleague = signIn(company.hire(tenant, "luca", 2, "capo"), Role.PARTICIPANT);

    assertThat(colleague.get(at(pairing)).status()).isEqualTo(404);
    assertThat(sign(colleague, pairing, "2026-11").status()).isEqualTo(404);
    assertThat(manager.get(at(pairing)).status()).isEqualTo(403);
    UUID stranger = company.found();
    sign(junior, pairing);
    String everything = "update agreement_signature set version = version + 1";
    assertThat(Tenancy.callAs(stranger, () -> transactions.update(everything))).isZero();
  }

  // Mutation: SignAgreement without the comparison of versions.
  @Test
  void whoReadAnotherTextReadsAgain() {
    String pairing = paired();

    assertThat(sign(junior, pairing, "2020-01").problem()).isEqualTo("agreement-changed");
    assertThat(junior.post(at(pairing) + "/signature", "{}").pointers())
        .containsExactly("/version");
    assertThat(junior.get(at(pairing)).body().at("/state/mineAt").isNull()).isTrue();
  }

  private static String at(String pairing) {
    return "pairings/" + pairing + "/agreement";
  }

  private static Api.Answer sign(Api who, String pairing) {
    return sign(who, pairing, who.get(at(pairing)).body().path("version").asText());
  }

  private static Api.Answer sign(Api who, String pairing, String version) {
    return who.post(at(pairing) + "/signature", "{'version':'" + version + "'}");
  }
}
