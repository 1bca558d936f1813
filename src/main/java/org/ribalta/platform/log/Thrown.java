package org.ribalta.platform.log;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What was thrown, for a log: classes and places, and messages only where they cannot hold anything
 * that a person typed. A database quotes rows, a parser quotes what it parsed.
 */
final class Thrown {
  private static final int CAUSES = 10;
  private static final int FRAMES = 40;

  private Thrown() {}

  static String text(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES)
        .map(Thrown::one)
        .collect(Collectors.joining("\nCaused by: "));
  }

  private static String one(Throwable thrown) {
    String frames =
        Stream.of(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    return thrown.getClass().getName() + message(thrown).map(m -> ": " + m).orElse("") + frames;
  }

  private static Optional<String> message(Throwable thrown) {
    if (thrown instanceof SQLException sql) {
      return Optional.of("SQLState " + sql.getSQLState() + constraint(sql));
    }
    return Optional.ofNullable(thrown.getMessage()).filter(message -> isHarmless(thrown));
  }

  private static String constraint(SQLException thrown) {
    return thrown instanceof PSQLException sql
        ? Optional.ofNullable(sql.getServerErrorMessage())
            .map(ServerErrorMessage::getConstraint)
            .map(name -> ", constraint " + name)
            .orElse("")
        : "";
  }

  /** Ours never hold personal data; those of the network name hosts, those of the JVM code. */
  private static boolean isHarmless(Throwable thrown) {
    return thrown.getClass().getName().startsWith("org.ribalta.")
        || thrown instanceof SocketException
        || thrown instanceof SocketTimeoutException
        || thrown instanceof UnknownHostException
        || thrown instanceof SSLException
        || thrown instanceof NullPointerException
        || thrown instanceof ClassCastException
        || thrown instanceof IndexOutOfBoundsException;
  }
}
