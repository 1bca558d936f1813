package org.ribalta.lti.deeplink;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A link to the tool, launched like any other (LTI Deep Linking 2.0 §3.2).
 *
 * <pre>{@code
 * {"type": "ltiResourceLink", "url": "https://tool.example.com/lti/launch",
 *  "title": "Mentoring al contrario", "custom": {"link": "0193…"},
 *  "lineItem": {"scoreMaximum": 100, "label": "Mentoring", "resourceId": "edition-1"},
 *  "submission": {"endDateTime": "2027-03-31T22:00:00Z"}, "window": {"targetName": "_blank"}}
 * }</pre>
 *
 * @param url what is launched, the message's {@code target_link_uri}
 * @param custom sent back with each launch; whoever edits the course may change it
 * @param lineItem the gradebook column wished for
 * @param available when people may open it
 * @param submission when people may work on it
 * @param target where it opens
 */
public record ResourceLinkItem(
    URI url,
    Optional<String> title,
    Optional<String> text,
    Map<String, String> custom,
    Optional<NewLineItem> lineItem,
    TimeWindow available,
    TimeWindow submission,
    Optional<DocumentTarget> target)
    implements ContentItem {

  /** Its name among the types. */
  public static final String TYPE = "ltiResourceLink";

  public ResourceLinkItem {
    Objects.requireNonNull(url, "url");
    custom = Map.copyOf(custom);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Map<String, Object> toJson(boolean withLineItem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", TYPE);
    json.put("url", url.toString());
    title.ifPresent(value -> json.put("title", value));
    text.ifPresent(value -> json.put("text", value));
    if (!custom.isEmpty()) {
      json.put("custom", custom);
    }
    lineItem.filter(item -> withLineItem).ifPresent(item -> json.put("lineItem", item.toJson()));
    available.toJson().ifPresent(window -> json.put("available", window));
    submission.toJson().ifPresent(window -> json.put("submission", window));
    target.ifPresent(place -> json.put(place.name(), place.toJson()));
    return json;
  }
}
