package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.control.OpenActivity;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.tenant.Tenancy;

/** Launches from an LMS whose word makes people. */
@ExtendWith(ArquillianExtension.class)
abstract class LmsLaunches {
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  static final String ADA =
      "'name':'Ada Conti','given_name':'Ada','family_name':'Conti','email':'ada@example.org'";

  @Inject Company company;
  @Inject private OpenActivity openActivity;
  @Inject People people;
  @ArquillianResource private URL server;

  UUID tenant;
  UUID platform;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    platform = register("https://one.example/" + tenant, PeopleSource.ROSTER);
  }

  UUID register(String issuer, PeopleSource source) throws Exception {
    return company.connect(tenant, issuer, source, false);
  }

  static String launch(String subject, String more, String... roles) {
    return """
        {"sub":"%s","https://purl.imsglobal.org/spec/lti/claim/deployment_id":"1",
         "https://purl.imsglobal.org/spec/lti/claim/roles":["%s"],
         "https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"http://tool.example/",
         "https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"r1"},
         "https://purl.imsglobal.org/spec/lti/claim/context":{"id":"c1","title":"RM-2026"},%s}"""
        .formatted(subject, roles.length == 0 ? LEARNER : roles[0], more.replace('\'', '"'));
  }

  static String sourcedId(String key) {
    return "'https://purl.imsglobal.org/spec/lti/claim/lis':{'person_sourcedid':'" + key + "'}";
  }

  Opening open(UUID from, String launch) throws Exception {
    ResourceLinkLaunch read = ResourceLinkLaunch.read(Claims.parse(launch).orElseThrow());
    return Tenancy.callAs(tenant, () -> openActivity.open(from, read));
  }

  Api session(Opening opening) throws Exception {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return new Api(server.toURI(), ((Opening.Opened) opening).activity().token());
  }

  PersonView launched(UUID from, String launch) throws Exception {
    JsonNode me = session(open(from, launch)).get("me").body();
    return find(UUID.fromString(me.at("/person/id").asText()));
  }

  PersonView find(UUID person) throws Exception {
    return Tenancy.callAs(tenant, () -> people.find(person)).orElseThrow();
  }

  static Set<UUID> atOnce(List<Callable<UUID>> calls) throws Exception {
    ExecutorService browsers = Executors.newFixedThreadPool(calls.size());
    try {
      Set<UUID> people = new HashSet<>();
      for (Future<UUID> person : browsers.invokeAll(calls)) {
        people.add(person.get());
      }
      return people;
    } finally {
      browsers.shutdownNow();
    }
  }
}
