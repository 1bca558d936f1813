package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.lms.control.MailCode;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.ProveByCode;
import org.ribalta.lms.control.ProveByCode.Outcome;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.tenant.Tenancy;

/** A guest proves who they are by a code that goes to the address of the directory. */
class EmailCodeIT extends LmsLaunches {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern CODE = Pattern.compile("(?m)^\\d{6}$");

  @Inject private MailCode mailCode;
  @Inject private ProveByCode proveByCode;
  @Inject private InTransaction inTransaction;
  @ArquillianResource private URL server;

  private UUID provisioned;
  private UUID ada;
  private Api operator;

  @BeforeEach
  void allow() throws Exception {
    provisioned = register("https://hr.example/" + tenant, PeopleSource.PROVISIONED);
    operator = new Api(server.toURI(), "in-container-setup-token");
    ada = company.hire(tenant, "ada", 5, null);
    allow(true);
  }

  // Fails if it is on without anybody's decision.
  @Test
  void isOffUntilAnAdministratorAllowsIt() throws Exception {
    UUID other = register("https://two.example/" + tenant, PeopleSource.PROVISIONED);
    assertThat(((Opening.Unknown) open(other, launch("1", ADA))).guest()).isEmpty();
    String ticket = ticket("1", ADA);
    mail(ticket);
    String code = code();

    allow(false);

    assertThat(prove(ticket, code)).isEqualTo(Outcome.OVER);
    assertThat(((Opening.Unknown) open(provisioned, launch("1", ADA))).guest()).isEmpty();
    assertThat(
            operator
                .get("admin/tenants/" + tenant + "/audit?action=platform.email-match-decided")
                .body()
                .path("items"))
        .hasSize(2);
    assertThat(operator.put(path() + "/email-match", "{}").pointers()).containsExactly("/allowed");
  }

  // Fails if the code goes to what the LMS writes and not to what the directory has.
  @Test
  void linksWhoeverTypesTheCodeThatTheDirectorysAddressGot() throws Exception {
    String ticket = ticket("1", "'email':'ADA@Example.org'");

    HttpResponse<String> asked = post("code", ticket, "");
    assertThat(asked.statusCode()).isEqualTo(200);
    Awaiting.until("the mail", () -> mails().size() == 1);
    assertThat(mails().get(0).at("/mail/to").asText()).isEqualTo("ada@example.org");
    HttpResponse<String> done = post("proof", ticket, code());

    assertThat(done.body()).contains("Ora Ribalta ti conosce");
    assertThat(launched(provisioned, launch("1", "'x':1")).id()).isEqualTo(ada);
    JsonNode users = operator.get(path() + "/people?linked=true").body();
    assertThat(users.at("/items/0/how").asText()).isEqualTo("EMAIL");
  }

  // Fails if the answer tells whether anybody has the address, or if it is guessed among several.
  @Test
  void answersTheSameToEverybodyAndMailsOnlyToTheOneActivePersonWhoHasTheAddress()
      throws Exception {
    company.change(
        tenant,
        company.hire(tenant, "eva", 5, null),
        Company.profile("eva", "shared@example.org", 5, true, null));
    company.change(
        tenant,
        company.hire(tenant, "ida", 5, null),
        Company.profile("ida", "shared@example.org", 5, true, null));
    UUID gone = company.hire(tenant, "leo", 5, null);
    company.change(tenant, gone, Company.profile("leo", 5, false, null));
    company.hire(company.found(), "far", 5, null);
    String known = ticket("1", ADA);
    String expected = anonymous(post("code", known, "").body(), known);

    for (String address : List.of("shared", "leo", "far", "nobody")) {
      String ticket = ticket("u" + address, "'email':'" + address + "@example.org'");
      assertThat(anonymous(post("code", ticket, "").body(), ticket)).isEqualTo(expected);
      mail(ticket);
      assertThat(prove(ticket, "000000")).isEqualTo(Outcome.WRONG);
    }
    Awaiting.until("the mail", () -> mails().size() == 1);
    assertThat(mails()).hasSize(1);
  }

  private static String anonymous(String page, String ticket) {
    return page.replace(ticket, "ticket");
  }

  // Fails if a wrong code may be tried for ever, or if the right one counts after that.
  @Test
  void listensToFiveWrongCodes() throws Exception {
    String ticket = ticket("1", ADA);
    mail(ticket);
    String code = code();
    String wrong = code.equals("123456") ? "654321" : "123456";
    for (int i = 0; i < 5; i++) {
      assertThat(prove(ticket, wrong)).isEqualTo(Outcome.WRONG);
    }

    assertThat(prove(ticket, code)).isEqualTo(Outcome.OVER);
    assertThat(open(provisioned, launch("1", ADA))).isInstanceOf(Opening.Unknown.class);
  }

  // Fails if codes do not end.
  @Test
  void listensToNoCodeAfterItsTime() throws Exception {
    String ticket = ticket("1", ADA);
    mail(ticket);
    change("update lti_guest_ticket set code_ends_at = created_at where tenant_id = ?");
    assertThat(prove(ticket, code())).isEqualTo(Outcome.WRONG);

    change("update lti_guest_ticket set expires_at = created_at where tenant_id = ?");
    assertThat(prove(ticket, code())).isEqualTo(Outcome.OVER);
    assertThat(post("code", ticket, "").statusCode()).isEqualTo(403);
  }

  // Fails if a code works twice: whoever reads an old mail would come in after an undone link.
  @Test
  void listensToACodeOnce() throws Exception {
    String ticket = ticket("1", ADA);
    mail(ticket);
    String code = code();
    assertThat(prove(ticket, code)).isEqualTo(Outcome.LINKED);
    JsonNode users = operator.get(path() + "/people?linked=true").body();
    operator.call(
        "DELETE", path() + "/people/" + users.at("/items/0/id").asText() + "/person", "{}");

    assertThat(prove(ticket, code)).isEqualTo(Outcome.OVER);
    assertThat(open(provisioned, launch("1", ADA))).isInstanceOf(Opening.Unknown.class);
  }

  // Fails if a code belongs to the person and not to the launch that asked for it.
  @Test
  void listensToNoCodeOfAnotherGuestsLaunch() throws Exception {
    String mine = ticket("1", ADA);
    String theirs = ticket("2", ADA);
    mail(mine);
    String code = code();

    assertThat(prove(theirs, code)).isEqualTo(Outcome.WRONG);
    assertThat(open(provisioned, launch("2", ADA))).isInstanceOf(Opening.Unknown.class);
    assertThat(prove(mine, code)).isEqualTo(Outcome.LINKED);
  }

  // Fails if the token of one customer opens another's ticket.
  @Test
  void listensToNoTicketOfAnotherTenant() throws Exception {
    String ticket = ticket("1", ADA);
    mail(ticket);
    String code = code();
    UUID stranger = company.found();

    assertThat(Tenancy.callAs(stranger, () -> proveByCode.prove(ticket, code)))
        .isEqualTo(Outcome.OVER);
    assertThat(post("proof", "rbg_x", code).statusCode()).isEqualTo(403);
    assertThat(post("code", "", "").statusCode()).isEqualTo(403);
  }

  // Fails if a second account of one LMS becomes the same person.
  @Test
  void mailsNothingToWhomThePlatformKnowsAlready() throws Exception {
    launched(provisioned, launch("9", sourcedId("ada")));

    mail(ticket("1", ADA));

    assertThat(mails()).isEmpty();
  }

  // Fails if anybody's mailbox can be filled, or if each launch gives five more guesses for ever.
  @Test
  void mailsFiveCodesADayAndOneALaunch() throws Exception {
    String once = ticket("1", ADA);
    mail(once);
    mail(once);
    for (int i = 0; i < 6; i++) {
      mail(ticket("u" + i, ADA));
    }

    assertThat(mails()).hasSize(5);
  }

  private void allow(boolean allowed) {
    assertThat(operator.put(path() + "/email-match", "{'allowed':" + allowed + "}").status())
        .isEqualTo(204);
  }

  private String ticket(String subject, String said) throws Exception {
    return ((Opening.Unknown) open(provisioned, launch(subject, said))).guest().orElseThrow();
  }

  private void mail(String ticket) {
    Tenancy.runAs(tenant, () -> mailCode.mail(ticket, "it"));
  }

  private Outcome prove(String ticket, String code) throws Exception {
    return Tenancy.callAs(tenant, () -> proveByCode.prove(ticket, code));
  }

  private void change(String sql) {
    Tenancy.runAs(tenant, () -> inTransaction.update(sql, tenant));
  }

  private List<JsonNode> mails() {
    String outbox = "admin/tenants/" + tenant + "/outbox";
    List<JsonNode> mails = new ArrayList<>();
    operator
        .get(outbox + "?kind=mail")
        .body()
        .path("items")
        .forEach(item -> mails.add(operator.get(outbox + "/" + item.path("id").asText()).body()));
    return mails;
  }

  private String code() {
    Matcher code = CODE.matcher(mails().get(0).at("/mail/text").asText());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private String path() {
    return "admin/tenants/" + tenant + "/platforms/" + provisioned;
  }

  private HttpResponse<String> post(String step, String guest, String code) throws Exception {
    URI address = server.toURI().resolve("/lti/guest/" + step);
    return HTTP.send(
        HttpRequest.newBuilder(address)
            .header("Accept-Language", "it")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("guest=" + encoded(guest) + "&code=" + code))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
