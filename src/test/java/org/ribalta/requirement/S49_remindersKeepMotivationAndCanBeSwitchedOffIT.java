package org.ribalta.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/**
 * S49 (002): "keep motivation: milestones, gentle reminders with an off switch". Mail leaves by
 * real SMTP; whether it is day for somebody is decided by the time zone that the HR system sends.
 */
class S49_remindersKeepMotivationAndCanBeSwitchedOffIT {
  private static final int NOON = 12;
  private static final int NIGHT = 2;
  private static final String GIULIA = "giulia.conti@officinemeridiana.example";
  private static final String ZONE =
      "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User:timeZone";
  private static final String MARCO = "marco.bellini@officinemeridiana.example";
  private static final Pattern OFF = Pattern.compile("http://\\S+/links/reminders/\\S+");

  private static RunningSystem system;
  private static GreenMail mail;
  private static ScimClient scim;
  private static RunningPair pair;

  @BeforeAll
  static void pair() {
    mail = new GreenMail(new ServerSetup(RunningSystem.smtpPort(), "127.0.0.1", "smtp"));
    mail.start();
    system = RunningSystem.get();
    scim = new Operator(system.tool()).scimClient(system.sandboxState().get("tenantId").asText());
    pair = RunningPair.publish(system);
  }

  @AfterAll
  static void end() {
    pair.close();
    mail.stop();
  }

  /** Has the HR system say that it is this hour where somebody is. */
  private static void itIs(int hour, String userName) {
    int offset = hour - Instant.now().atZone(ZoneOffset.UTC).getHour();
    int there = offset > 12 ? offset - 24 : offset < -12 ? offset + 24 : offset;
    String zone = there == 0 ? "Etc/GMT" : "Etc/GMT" + (there > 0 ? "-" : "+") + Math.abs(there);
    Http.Answer answer =
        scim.patch(
            "/Users/" + scim.idOf(userName),
            "[{\"op\":\"replace\",\"path\":\"" + ZONE + "\",\"value\":\"" + zone + "\"}]");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static List<MimeMessage> mailFor(String address, String subject) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(
            message -> {
              try {
                return message.getAllRecipients()[0].toString().equals(address)
                    && message.getSubject().contains(subject);
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  private static Http.Answer browse(String method, String address, String body) {
    return Http.send(
        method,
        address,
        Map.of("Accept-Language", "it", "Content-Type", "application/x-www-form-urlencoded"),
        body);
  }

  @Test
  void remindersComeByDayStopWhenSwitchedOffAndComeAgain() throws Exception {
    itIs(NOON, GIULIA);
    itIs(NIGHT, MARCO);
    pair.book(Duration.ofHours(20));

    await("Giulia is reminded", () -> mailFor(GIULIA, "State per incontrarvi").size() == 1);
    MimeMessage reminder = mailFor(GIULIA, "State per incontrarvi").get(0);
    assertThat(reminder.getSubject()).contains("Marco Bellini");
    assertThat(text(reminder))
        .contains("Ciao Giulia", "45 minuti", system.lms() + "/return?course=4")
        .doesNotContain("riservato", "segreta");
    assertThat(reminder.getHeader("List-Unsubscribe-Post", null)).isNotNull();
    assertThat(mailFor(MARCO, "State per incontrarvi")).isEmpty();

    Matcher link = OFF.matcher(text(reminder));
    assertThat(link.find()).isTrue();
    String address = link.group();
    Http.Answer page = browse("GET", address, "");
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("I promemoria sono attivi").containsOnlyOnce("<button");
    assertThat(pair.giulia().get("/notices").json().get("reminders").asBoolean()).isTrue();
    Http.Answer off = browse("POST", address, "List-Unsubscribe=One-Click");
    assertThat(off.body()).contains("I promemoria sono disattivati");
    assertThat(pair.giulia().get("/notices").json().get("reminders").asBoolean()).isFalse();
    itIs(NOON, MARCO);
    pair.book(Duration.ofHours(21));

    await("Marco is reminded", () -> mailFor(MARCO, "State per incontrarvi").size() == 2);
    assertThat(mailFor(GIULIA, "State per incontrarvi")).hasSize(1);

    assertThat(browse("POST", address, "wanted=on").body()).contains("I promemoria sono attivi");
    await("Giulia again", () -> mailFor(GIULIA, "State per incontrarvi").size() == 2);
    assertThat(mailFor(MARCO, "State per incontrarvi")).hasSize(2);

    assertThat(browse("POST", address.replaceAll(".$", "!"), "wanted=off").status()).isEqualTo(404);
    assertThat(pair.giulia().get("/notices").json().get("reminders").asBoolean()).isTrue();
  }

  @Test
  void milestoneIsToldOnceAlsoWhenTheMailServerWasAway() throws Exception {
    itIs(NOON, GIULIA);
    itIs(NOON, MARCO);
    String tenant = system.sandboxState().get("tenantId").asText();
    String outbox = "/admin/tenants/" + tenant + "/outbox?kind=mail&status=WAITING";
    mail.stop();
    pair.meet();
    await(
        "the administrator sees why",
        () ->
            pair.administrator().get(outbox).body().contains("cannot be reached")
                && pair.administrator().get(outbox).json().get("items").size() >= 2);
    assertThat(pair.administrator().get(outbox).body()).doesNotContain(GIULIA, MARCO);

    mail.start();

    await("Giulia is told", () -> !mailFor(GIULIA, "Il primo incontro").isEmpty());
    await("Marco is told", () -> !mailFor(MARCO, "Il primo incontro").isEmpty());
    assertThat(mailFor(GIULIA, "Il primo incontro")).hasSize(1);
    assertThat(mailFor(MARCO, "Il primo incontro")).hasSize(1);
  }
}
