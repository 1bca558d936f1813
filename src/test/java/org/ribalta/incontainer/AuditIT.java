package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.platform.tenant.Tenancy;

/** The audit on PostgreSQL: who did what, and how it is found again. */
class AuditIT extends AuditedTenant {
  @Test
  void actIsFoundByWhoWhatAndCode() {
    Api.Answer made =
        administrator.post(
            "editions",
            "{'template':'digital-skills','title':'Con codice','startsOn':'2027-01-11',"
                + "'endsOn':'2027-06-30'}");
    assertThat(made.status()).isEqualTo(201);

    JsonNode entry = administrator.get(path() + "?action=edition.created").body().at("/items/0");

    assertThat(entry.at("/object/id").asText()).isEqualTo(made.id());
    assertThat(entry.at("/actor/name").asText()).isEqualTo("elena Prova");
    assertThat(entry.at("/actor/key").asText()).isNotEmpty().doesNotContain("elena");
    assertThat(entry.at("/details/template").asText()).isEqualTo("digital-skills");
    assertThat(entry.toString()).doesNotContain("Con codice");
    String code = entry.path("correlationId").asText();
    for (String filter :
        List.of(
            "correlation=" + code,
            "actor=" + entry.at("/actor/key").asText(),
            "object=" + made.id(),
            "from=" + entry.path("at").asText())) {
      assertThat(administrator.get(path() + "?" + filter).body().at("/items").toString())
          .as(filter)
          .contains(made.id());
    }
    assertThat(administrator.get(path() + "?to=2020-01-01T00:00:00Z").body().path("items"))
        .isEmpty();
    assertThat(administrator.get(path() + "?object=" + person).body().path("items"))
        .anyMatch(item -> item.path("action").asText().equals("person.created"));
  }

  @Test
  void listGoesOnPageByPage() {
    for (int i = 0; i < 60; i++) {
      record("test.done");
    }
    JsonNode first = administrator.get(path() + "?action=test.done").body();
    assertThat(first.path("items")).hasSize(50);
    JsonNode second =
        administrator.get(path() + "?action=test.done&after=" + first.path("next").asText()).body();
    assertThat(second.path("items")).hasSize(10);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void entryGoesWithTheTransactionThatFails() {
    Tenancy.runAs(
        tenant,
        () -> {
          try {
            inTransaction.run(
                () -> {
                  audit.record("test.undone", "test", UUID.randomUUID(), Map.of());
                  throw new IllegalStateException("undone");
                });
          } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("undone");
          }
        });

    assertThat(administrator.get(path() + "?action=test.undone").body().path("items")).isEmpty();
  }

  @Test
  void isTheOwnAdministratorsAlone() throws Exception {
    Api other =
        company.signIn(
            company.found(), null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    Api manager =
        company.signIn(tenant, person, UUID.randomUUID(), server.toURI(), Role.PROGRAMME_MANAGER);
    for (String address : List.of(path(), path() + "/seals")) {
      assertThat(other.get(address).status()).isEqualTo(404);
      assertThat(manager.get(address).status()).isEqualTo(403);
    }
    assertThat(other.post(path() + "/verification", "{}").status()).isEqualTo(404);
    assertThat(administrator.get(path() + "?from=yesterday").status()).isEqualTo(400);
  }
}
