package org.ribalta.platform.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.tenant.Tenancy;

/**
 * What a line of the log says. Made on the thread that logs, whose code and tenant it takes.
 *
 * @param correlationId the code of the request, message or job at work, if any
 * @param tenant the tenant's key, if any
 * @param exception classes and places of what was thrown, if anything was
 */
record LogLine(
    Instant time,
    String level,
    String logger,
    String message,
    Optional<String> correlationId,
    Optional<String> tenant,
    Optional<String> exception) {

  static LogLine of(LogRecord logged, Formatter formatter) {
    return new LogLine(
        logged.getInstant().truncatedTo(ChronoUnit.MILLIS),
        logged.getLevel().getName(),
        Optional.ofNullable(logged.getLoggerName()).orElse(""),
        Blotted.out(Optional.ofNullable(formatter.formatMessage(logged)).orElse("")),
        Correlation.currentIfAny(),
        Tenancy.currentIfAny().map(Object::toString),
        Optional.ofNullable(logged.getThrown()).map(Thrown::text).map(Blotted::out));
  }
}
