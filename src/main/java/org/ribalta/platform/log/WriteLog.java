package org.ribalta.platform.log;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.ribalta.platform.boot.Starting;
import org.ribalta.platform.config.LogFormat;

/**
 * Has the server's console and log files written our way from the application's start to its end.
 * What the server says before that is its own, and says nothing of people.
 */
@ApplicationScoped
public class WriteLog {
  private static final int FIRST = 1;

  private final Map<Handler, Formatter> before = new HashMap<>();

  void begin(@Observes @Priority(FIRST) Starting starting) {
    Formatter ours =
        starting.settings().logFormat() == LogFormat.JSON ? new JsonLines() : new TextLines();
    Stream.of(Logger.getLogger("").getHandlers())
        .filter(StreamHandler.class::isInstance)
        .forEach(
            handler -> {
              before.putIfAbsent(handler, handler.getFormatter());
              handler.setFormatter(ours);
            });
  }

  @PreDestroy
  void end() {
    before.forEach(Handler::setFormatter);
  }
}
