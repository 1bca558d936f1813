package org.ribalta.platform.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Lines for people; nothing that is logged can begin a line of its own but an exception's places.
 */
public final class TextLines extends Formatter {
  @Override
  public String format(LogRecord logged) {
    LogLine line = LogLine.of(logged, this);
    return "%s %-7s %s %s%s%s%n"
        .formatted(
            line.time(),
            line.level(),
            line.logger(),
            line.correlationId().map(code -> "[" + code + "] ").orElse(""),
            line.message().replaceAll("\\p{Cntrl}+", " "),
            line.exception().map(thrown -> "\n" + thrown).orElse(""));
  }
}
