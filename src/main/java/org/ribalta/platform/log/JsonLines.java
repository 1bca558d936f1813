package org.ribalta.platform.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object a line; members without a value are left out. */
public final class JsonLines extends Formatter {
  @Override
  public String format(LogRecord logged) {
    LogLine line = LogLine.of(logged, this);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("time", line.time().toString());
    json.put("level", line.level());
    json.put("logger", line.logger());
    json.put("message", line.message());
    line.correlationId().ifPresent(code -> json.put("correlationId", code));
    line.tenant().ifPresent(tenant -> json.put("tenant", tenant));
    line.exception().ifPresent(thrown -> json.put("exception", thrown));
    return json + "\n";
  }
}
