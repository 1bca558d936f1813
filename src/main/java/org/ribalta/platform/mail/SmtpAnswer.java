package org.ribalta.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.outbox.Delivery;

/**
 * What a failure to hand over a mail means (RFC 5321 §4.2.1): a server that answers 5xx will not
 * take it; anything else may pass. The words for the administrator hold no address.
 */
final class SmtpAnswer {
  private static final Pattern REPLY = Pattern.compile("^\\s*([45])\\d\\d[ -].*", Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\\S+@\\S+");
  private static final int CAUSES = 10;

  private SmtpAnswer() {}

  static Delivery of(MessagingException failure) {
    if (failure instanceof AddressException) {
      return new Delivery.Refused("This is no address that mail can be sent to.");
    }
    if (failure instanceof AuthenticationFailedException) {
      return later("The SMTP server did not accept user and password.");
    }
    return reply(failure).map(SmtpAnswer::said).orElseGet(() -> later(unsaid(failure)));
  }

  private static Delivery said(String reply) {
    String words = ADDRESS.matcher(reply.strip()).replaceAll("…").replaceAll("\\s+", " ");
    return reply.strip().startsWith("5")
        ? new Delivery.Refused("The SMTP server refused it: " + words)
        : later("The SMTP server asks to wait: " + words);
  }

  private static Optional<String> reply(MessagingException failure) {
    return chain(failure)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .filter(message -> REPLY.matcher(message).matches())
        .findFirst();
  }

  private static String unsaid(MessagingException failure) {
    if (chain(failure).anyMatch(SSLException.class::isInstance)) {
      return "No trusted, encrypted connection to the SMTP server came about.";
    }
    Matcher starttls =
        Pattern.compile("(?i)starttls").matcher(String.valueOf(failure.getMessage()));
    if (starttls.find()) {
      return "The SMTP server does not offer STARTTLS, so nothing was sent.";
    }
    return chain(failure).anyMatch(IOException.class::isInstance)
        ? "The SMTP server cannot be reached or does not answer."
        : "The SMTP server gave no answer that is understood.";
  }

  /** Mail exceptions hang on each other in a list of their own. */
  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, SmtpAnswer::next).limit(CAUSES);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : failure.getCause();
  }

  private static Delivery later(String reason) {
    return new Delivery.Later(reason, Optional.empty());
  }
}
