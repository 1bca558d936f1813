package org.ribalta.scim.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.scim.resource.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.ProvisionedPerson.DerivedSeniority;
import org.ribalta.scim.mapping.Mappings;

class UserDocumentTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private static ProvisionedPerson person(String document) {
    return new ProvisionedPerson(
        new UUID(0, 1),
        "hr-1",
        object(document).toString(),
        NOW,
        NOW,
        1,
        new DerivedSeniority(2, "UNDER_2_YEARS", null));
  }

  // Fails if a client with a short allow-list wipes what another client wrote.
  @Test
  void keepsWhatTheClientCannotSee() {
    UserDocument document =
        UserDocument.of(
            person(
                "{'userName':'g','nickName':'x','"
                    + ENTERPRISE
                    + "':{'department':'HR','costCenter':'7'}}"),
            Mappings.entra());

    assertThat(document.own())
        .isEqualTo(
            object(
                "{'userName':'g','externalId':'hr-1','" + ENTERPRISE + "':{'department':'HR'}}"));
    ObjectNode after =
        object("{'userName':'g2','externalId':'e-1','" + ENTERPRISE + "':{'department':'IT'}}");
    assertThat(object(document.with(after)))
        .isEqualTo(
            object(
                "{'userName':'g2','nickName':'x','"
                    + ENTERPRISE
                    + "':{'department':'IT','costCenter':'7'}}"));
  }

  @Test
  void letsAClientTakeAwayItsOwn() {
    UserDocument document =
        UserDocument.of(person("{'userName':'g','title':'x'}"), Mappings.full());

    assertThat(object(document.with(object("{'userName':'g'}"))))
        .isEqualTo(object("{'userName':'g'}"));
  }

  @Test
  void showsWhatRibaltaMadeOfIt() {
    ObjectNode user =
        UserAssembler.assemble(
            person("{'userName':'g'}"), Mappings.full(), URI.create("https://r.example/Users"));

    assertThat(user)
        .isEqualTo(
            object(
                """
                {'schemas':['urn:ietf:params:scim:schemas:core:2.0:User',
                            'urn:ietf:params:scim:schemas:extension:ribalta:2.0:User'],
                 'id':'00000000-0000-0000-0000-000000000001','userName':'g','externalId':'hr-1',
                 'urn:ietf:params:scim:schemas:extension:ribalta:2.0:User':
                   {'seniority':{'rank':2,'tenureBand':'UNDER_2_YEARS'}},
                 'meta':{'resourceType':'User','created':'2026-11-21T10:00:00Z',
                         'lastModified':'2026-11-21T10:00:00Z',
                         'location':'https://r.example/Users/00000000-0000-0000-0000-000000000001'}}
                """));
  }
}
