package org.ribalta.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.claim.Claims;

/** Line items as platforms write and read them. */
final class LineItemJson {

  private LineItemJson() {}

  static String write(LineItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", item.label());
    json.put("scoreMaximum", item.scoreMaximum());
    item.resourceLinkId().ifPresent(id -> json.put("resourceLinkId", id));
    item.resourceId().ifPresent(id -> json.put("resourceId", id));
    item.tag().ifPresent(tag -> json.put("tag", tag));
    return JSONObjectUtils.toJSONString(json);
  }

  /** A line item; empty if the text is none or does not say its address. */
  static Optional<LineItem> read(String json) {
    return Claims.parse(json).flatMap(LineItemJson::read);
  }

  /** The line items of a container; empty if the text is no JSON array. */
  static Optional<List<LineItem>> readContainer(String json) {
    return Claims.parse("{\"items\":" + json + "}")
        .flatMap(container -> container.objects("items"))
        .map(items -> items.stream().map(LineItemJson::read).flatMap(Optional::stream).toList());
  }

  private static Optional<LineItem> read(Claims json) {
    return json.webAddress("id")
        .map(
            id ->
                new LineItem(
                    Optional.of(id),
                    json.text("label").orElse(""),
                    json.text("scoreMaximum").flatMap(LineItemJson::number).orElse(BigDecimal.ZERO),
                    json.text("resourceLinkId"),
                    json.text("resourceId"),
                    json.text("tag")));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
