package org.ribalta.platform.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Lines for people. What goes on over several lines is indented: nobody forges a line of the log.
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
            line.message().replaceAll("\\R", "\n    ").replaceAll("[\\p{Cntrl}&&[^\n]]", " "),
            line.exception().map(thrown -> "\n" + thrown).orElse(""));
  }
}
