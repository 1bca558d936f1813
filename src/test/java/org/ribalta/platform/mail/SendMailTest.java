package org.ribalta.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.platform.config.MailSettings;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.outbox.Delivery;
import org.ribalta.platform.outbox.Outgoing;

/** Over real SMTP connections: GreenMail, and servers that misbehave. */
class SendMailTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(
              new ServerSetup[] {patient(ServerSetupTest.SMTP), patient(ServerSetupTest.SMTPS)})
          .withPerMethodLifecycle(false);

  @BeforeEach
  void empty() throws FolderException {
    MAIL.purgeEmailFromAllMailboxes();
  }

  private static ServerSetup patient(ServerSetup setup) {
    ServerSetup patient = setup.dynamicPort();
    patient.setServerStartupTimeout(60_000);
    return patient;
  }

  private static Outgoing reminder(String to, String partner) {
    MailMessage mail =
        new MailMessage(
            to,
            "it-IT",
            "meeting-reminder",
            Map.of(
                "name", "Perché",
                "partner", partner,
                "when", "lunedì 23 novembre 2026, 15:00",
                "minutes", "45",
                "activity", "https://lms.example.com/course?id=2",
                "unsubscribe", "https://ribalta.example.com/links/reminders/abc"));
    return new Outgoing(UUID.randomUUID(), MailMessage.KIND, "key", NOW, Json.write(mail));
  }

  private static SendMail sender(
      MailSettings.Security security, int port, Optional<SSLSocketFactory> trust) {
    MailSettings settings =
        new MailSettings(
            security, "127.0.0.1", port, Optional.empty(), "Ribaltà <ribalta@example.com>");
    return new SendMail(
        Optional.of(settings),
        Optional.of(new SmtpServer(settings, trust)),
        Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));
  }

  private static SendMail plain(int port) {
    return sender(MailSettings.Security.PLAIN, port, Optional.empty());
  }

  private static MimeMessage received() {
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    return MAIL.getReceivedMessages()[0];
  }

  @Test
  void italianMailArrivesWholeInBothForms() throws Exception {
    Outgoing message = reminder("giulia@acme.example", "Niccolò «Però» Dalla Città");

    assertThat(plain(MAIL.getSmtp().getPort()).deliver(message)).isEqualTo(new Delivery.Sent());

    MimeMessage mail = received();
    assertThat(mail.getSubject())
        .isEqualTo("State per incontrarvi: tu e Niccolò «Però» Dalla Città");
    assertThat(mail.getHeader("From", null))
        .isEqualTo("=?UTF-8?Q?Ribalt=C3=A0?= <ribalta@example.com>");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSentDate()).isEqualTo(java.util.Date.from(NOW));
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe", null))
        .isEqualTo("<https://ribalta.example.com/links/reminders/abc>");
    assertThat(mail.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("Content-Language", null)).isEqualTo("it");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat((String) parts.getBodyPart(0).getContent()).contains("Perché", "lunedì");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat((String) parts.getBodyPart(1).getContent()).contains("Perché", "<html lang=\"it\">");
  }

  /** Mutation: with a Message-ID made anew, a second delivery is a second mail for everybody. */
  @Test
  void sameMessageHasTheSameIdEachTime() throws Exception {
    Outgoing message = reminder("giulia@acme.example", "Marco");
    SendMail sender = plain(MAIL.getSmtp().getPort());

    sender.deliver(message);
    sender.deliver(message);

    MimeMessage[] both = MAIL.getReceivedMessages();
    assertThat(both).hasSize(2);
    assertThat(both[0].getMessageID())
        .isEqualTo(both[1].getMessageID())
        .isEqualTo("<" + message.id() + "@example.com>");
  }

  /** Mutation: without the check of the address, one mail goes to many or gets a header more. */
  @ParameterizedTest
  @CsvSource({
    "'a@x.example,b@x.example'",
    "'a@x.example\r\nBcc: b@x.example'",
    "'A <a@x.example>'",
    "not-an-address",
    "''",
  })
  void wrongAddressIsRefusedUnsent(String to) {
    Delivery outcome = plain(MAIL.getSmtp().getPort()).deliver(reminder(to, "Marco"));

    assertThat(outcome).isInstanceOf(Delivery.Refused.class);
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  @Test
  void valueWithLineEndsAddsNoHeader() throws Exception {
    plain(MAIL.getSmtp().getPort())
        .deliver(reminder("giulia@acme.example", "Marco\r\nX-Evil: yes"));

    assertThat(received().getHeader("X-Evil")).isNull();
  }

  @Test
  void encryptedConnectionIsUsedWhereItIsAskedFor() {
    SendMail sender =
        sender(
            MailSettings.Security.TLS,
            MAIL.getSmtps().getPort(),
            Optional.of(new DummySSLSocketFactory()));

    Delivery outcome = sender.deliver(reminder("giulia@acme.example", "Marco"));

    // GreenMail's certificate is for another name, and names are checked even of whom we trust.
    assertThat(outcome).isInstanceOf(Delivery.Later.class);
    assertThat(((Delivery.Later) outcome).reason()).contains("encrypted");
  }

  /** Mutation: with whatever certificate accepted, anybody in between reads the mail. */
  @Test
  void unknownCertificateIsNotTrusted() {
    Delivery outcome =
        sender(MailSettings.Security.TLS, MAIL.getSmtps().getPort(), Optional.empty())
            .deliver(reminder("giulia@acme.example", "Marco"));

    assertThat(((Delivery.Later) outcome).reason()).contains("encrypted");
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  /** Mutation: without {@code starttls.required} the mail goes out in clear. */
  @Test
  void nothingGoesInClearWhereStartTlsIsWanted() {
    Delivery outcome =
        sender(MailSettings.Security.STARTTLS, MAIL.getSmtp().getPort(), Optional.empty())
            .deliver(reminder("giulia@acme.example", "Marco"));

    assertThat(((Delivery.Later) outcome).reason()).contains("STARTTLS");
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  @Test
  void serverThatIsAwayIsTriedLater() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    Delivery outcome = plain(free).deliver(reminder("giulia@acme.example", "Marco"));

    assertThat(((Delivery.Later) outcome).reason()).contains("cannot be reached");
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 <giulia@acme.example>: unknown user giulia@acme.example, true",
    "552 mailbox full, true",
    "450 4.2.1 greylisted, false",
    "421 too busy, false",
  })
  void replyOfTheServerDecides(String reply, boolean forGood) throws Exception {
    try (Dialogue server = new Dialogue(reply)) {
      Delivery outcome = plain(server.port()).deliver(reminder("giulia@acme.example", "Marco"));

      String reason =
          outcome instanceof Delivery.Refused refused
              ? refused.reason()
              : ((Delivery.Later) outcome).reason();
      assertThat(outcome instanceof Delivery.Refused).isEqualTo(forGood);
      assertThat(reason).contains(reply.substring(0, 3)).doesNotContain("giulia@");
    }
  }

  @Test
  void serverThatNeverSpeaksIsGivenUpInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      Delivery outcome =
          plain(silent.getLocalPort()).deliver(reminder("giulia@acme.example", "Marco"));

      assertThat(outcome).isInstanceOf(Delivery.Later.class);
    }
  }

  @Test
  void mailOfLastMonthIsNotSent() {
    Outgoing fresh = reminder("giulia@acme.example", "Marco");
    Outgoing old =
        new Outgoing(fresh.id(), fresh.kind(), "key", NOW.minus(Duration.ofDays(8)), fresh.json());

    assertThat(plain(MAIL.getSmtp().getPort()).deliver(old)).isInstanceOf(Delivery.Refused.class);
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  @Test
  void withoutServerNothingIsReady() {
    assertThat(new SendMail(Optional.empty(), Optional.empty(), Clock.systemUTC()).isReady())
        .isFalse();
  }

  /** A server that greets and then answers a recipient as told. */
  private static final class Dialogue implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Void> served;

    Dialogue(String reply) throws IOException {
      served = thread.submit(() -> serve(reply));
    }

    int port() {
      return socket.getLocalPort();
    }

    private Void serve(String reply) throws IOException {
      try (Socket client = socket.accept()) {
        var lines =
            new java.io.BufferedReader(
                new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 test");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          say(client, line.startsWith("RCPT") ? reply : "250 fine");
        }
      }
      return null;
    }

    private static void say(Socket client, String line) throws IOException {
      client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
      socket.close();
      served.cancel(true);
      thread.shutdownNow();
    }
  }
}
