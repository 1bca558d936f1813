package org.ribalta.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.Http;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/** S13 (000): employer branding: a public page with totals only, for a programme that opted in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class S13_publicPageShowsTotalsOnlyIT {
  private static final String PUBLICATION = "/public-page/publication";

  private static RunningEdition edition;
  private static String address;

  @BeforeAll
  static void open() {
    edition = RunningEdition.open(RunningSystem.get(), "Più voci", "");
    address = edition.read("/promotion").at("/page/address").asText();
  }

  @AfterAll
  static void close() {
    edition.close();
  }

  // Fails if a page is on before its manager says so, or if anybody else may say so.
  @Test
  @Order(1)
  void isOffUntilTheManagerTurnsItOn() {
    assertThat(address).endsWith("/p/piu-voci");
    assertThat(edition.browse(address, "it").status()).isEqualTo(404);
    assertThat(edition.person("Giulia Conti").post(edition.at(PUBLICATION), "{}").status())
        .isEqualTo(403);
    assertThat(edition.browse(address, "it").body()).contains("Questa pagina non c’è");

    Http.Answer on = edition.manager().post(edition.at(PUBLICATION), "{}");
    assertThat(on.status()).as(on.body()).isEqualTo(200);
    Http.Answer page = edition.browse(address, "it");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Più voci</h1>", "Ridurre il divario digitale");
  }

  // Fails if a handful of people is counted in public.
  @Test
  @Order(2)
  void saysWeAreJustStartingWhileThereAreFewerThanFive() {
    edition.enrol(edition.person("Giulia Conti"), "MENTOR", "ai-assistants", "negotiation");

    assertThat(edition.browse(address, "it").body())
        .contains("Stiamo cominciando")
        .doesNotContain("persone partecipano");
  }

  // Fails if any query of the page reads people: each of them is looked for by name and address.
  @Test
  @Order(3)
  void showsRoundedTotalsAndNobody() {
    edition.crowd();
    edition.publish();

    for (String language : Set.of("it", "en")) {
      String page = edition.browse(address, language).body();
      assertThat(page).contains(language.equals("it") ? "almeno 15" : "at least 15");
      assertThat(participants())
          .hasSizeGreaterThan(50)
          .allSatisfy(each -> assertThat(page).doesNotContain(each));
      assertThat(page).doesNotContain("@");
    }
  }

  private static Set<String> participants() {
    Set<String> known = new HashSet<>();
    for (JsonNode enrolment : edition.read("/enrolments")) {
      JsonNode person = enrolment.get("person");
      known.add(person.get("name").asText());
      known.add(person.get("id").asText());
      known.add(enrolment.get("id").asText());
      known.add(person.get("name").asText().replaceAll(".* ", ""));
    }
    return known;
  }

  @Test
  @Order(4)
  void speaksTheLanguageThatIsAskedFor() {
    assertThat(edition.browse(address, "en").body()).contains("<html lang=\"en\"", "Narrow the");
    Http.Answer asked = edition.browse(address + "?lang=it", "en");
    assertThat(asked.body()).contains("<html lang=\"it\"", "property=\"og:title\"");
    assertThat(asked.headers().firstValue("Content-Language")).hasValue("it");
  }

  // Fails if the policy lets a script or a style of the page's own in, or a cache keep it for long.
  @Test
  @Order(5)
  void comesWithAStrictPolicyAndIsKeptBriefly() {
    Http.Answer page = edition.browse(address, "it");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'self'")
        .doesNotContain("unsafe", "nonce")
        .contains("frame-ancestors 'none'");
    assertThat(page.headers().allValues("Cache-Control")).containsExactly("private, max-age=60");
    assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
  }

  // Fails if search engines may list what nobody let them list.
  @Test
  @Order(6)
  void isListedBySearchEnginesOnlyIfTheManagerSaysSo() {
    assertThat(edition.browse(address, "it").body()).contains("content=\"noindex\"");

    change("piu-voci", "<script>alert(1)</script>", true);
    assertThat(edition.browse(address, "it").body())
        .contains("content=\"index\"", "&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  @Order(7)
  void movesWithItsAddress() {
    change("voci-nuove", "", false);

    assertThat(edition.browse(address, "it").status()).isEqualTo(404);
    assertThat(edition.browse(address.replace("piu-voci", "voci-nuove"), "it").status())
        .isEqualTo(200);
    change("piu-voci", "", false);
  }

  // Fails if the answer to the first request after turning it off comes from somewhere else.
  @Test
  @Order(8)
  void isGoneAtOnceWhenItIsTurnedOff() {
    assertThat(edition.browse(address, "it").status()).isEqualTo(200);

    Http.Answer off = edition.manager().send("DELETE", edition.at(PUBLICATION), "");

    assertThat(off.json().at("/page/published").asBoolean()).isFalse();
    assertThat(edition.browse(address, "it").status()).isEqualTo(404);
  }

  private static void change(String slug, String words, boolean searchable) {
    long version = edition.read("/promotion").at("/page/version").asLong();
    edition.put(
        "/public-page",
        "{\"slug\":\"%s\",\"words\":\"%s\",\"searchable\":%s,\"version\":%d}"
            .formatted(slug, words, searchable, version));
  }
}
