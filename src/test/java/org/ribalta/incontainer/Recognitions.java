package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.tenant.Tenancy;

/** Launches from an LMS whose people come from the directory, and what the desk says of them. */
abstract class Recognitions extends LmsLaunches {
  static final UUID SOURCE = UUID.randomUUID();
  static final String NO_KEY = "'name':'Ospite'";
  static final Class<Opening.Unknown> GUEST = Opening.Unknown.class;

  @Inject Provisioning provisioning;
  @ArquillianResource private URL server;

  UUID provisioned;
  Api operator;

  @BeforeEach
  void connect() throws Exception {
    provisioned = register("https://hr.example/" + tenant, PeopleSource.PROVISIONED);
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

  UUID arrive(String name, String number, boolean active) throws Exception {
    Provision arriving = new Provision(numbered(name, number, active), null, "{}");
    return Tenancy.callAs(tenant, () -> provisioning.create(SOURCE, arriving).id());
  }

  static PersonProfile numbered(String name, String number, boolean active) {
    PersonProfile known = Company.profile(name, 3, active, null);
    return new PersonProfile(
        known.userName(),
        number,
        known.email(),
        known.givenName(),
        known.familyName(),
        known.displayName(),
        known.title(),
        known.department(),
        known.site(),
        known.preferredLanguage(),
        known.languages(),
        known.timeZone(),
        known.jobLevel(),
        known.hireDate(),
        active,
        null);
  }

  String path(UUID from) {
    return "admin/tenants/" + tenant + "/platforms/" + from + "/people";
  }

  JsonNode users(String query) {
    Api.Answer answer = operator.get(path(provisioned) + "?" + query);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  String guest(String subject) {
    return users("linked=false&q=" + subject).at("/items/0/id").asText();
  }

  Api.Answer link(String user, UUID person) {
    return operator.put(path(provisioned) + "/" + user + "/person", "{'person':'" + person + "'}");
  }
}
