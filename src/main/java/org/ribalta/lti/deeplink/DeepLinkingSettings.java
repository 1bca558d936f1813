package org.ribalta.lti.deeplink;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.claim.Claims;

/**
 * What a platform accepts, and where it wants the answer (LTI Deep Linking 2.0 §4.4.6).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings}
 *
 * <pre>{@code
 * {"deep_link_return_url": "https://lms.example.com/deep-links/7",
 *  "accept_types": ["link", "ltiResourceLink"],
 *  "accept_media_types": "image/*,text/html",
 *  "accept_presentation_document_targets": ["iframe", "window"],
 *  "accept_multiple": true, "accept_lineitem": true, "auto_create": true,
 *  "title": "Mentoring", "text": "Due by May", "data": "csrftoken:c7fbba78"}
 * }</pre>
 *
 * @param returnUrl where the answer is posted
 * @param acceptTypes the types of content items
 * @param acceptMediaTypes media types of files, wildcards allowed; empty if nothing is said
 * @param acceptTargets {@code iframe}, {@code window} or {@code embed}; required by the
 *     specification, but a platform that leaves it out is understood to have no wish
 * @param acceptMultiple whether one answer may hold several items; not, if nothing is said
 * @param acceptLineItem whether a line item of a resource link is created or ignored; empty if the
 *     platform does not say
 * @param autoCreate whether what is answered is kept without asking the person again
 * @param title what the platform suggests as the item's title
 * @param text what it suggests as its description
 * @param data the platform's own, to be answered as it is
 */
public record DeepLinkingSettings(
    URI returnUrl,
    List<String> acceptTypes,
    List<String> acceptMediaTypes,
    Set<String> acceptTargets,
    boolean acceptMultiple,
    Optional<Boolean> acceptLineItem,
    boolean autoCreate,
    Optional<String> title,
    Optional<String> text,
    Optional<String> data) {

  /** Keeps copies. */
  public DeepLinkingSettings {
    acceptTypes = List.copyOf(acceptTypes);
    acceptMediaTypes = List.copyOf(acceptMediaTypes);
    acceptTargets = Set.copyOf(acceptTargets);
  }

  /** Reads the claim; empty if it is missing or lacks the return URL or the types. */
  public static Optional<DeepLinkingSettings> read(Claims message) {
    return message
        .object(DeepLinkingClaim.SETTINGS.uri())
        .filter(sent -> sent.webAddress("deep_link_return_url").isPresent())
        .filter(sent -> sent.strings("accept_types").isPresent())
        .map(DeepLinkingSettings::from);
  }

  private static DeepLinkingSettings from(Claims sent) {
    return new DeepLinkingSettings(
        sent.webAddress("deep_link_return_url").orElseThrow(),
        sent.strings("accept_types").orElseThrow(),
        sent.text("accept_media_types").map(DeepLinkingSettings::listed).orElse(List.of()),
        sent.strings("accept_presentation_document_targets").map(Set::copyOf).orElse(Set.of()),
        sent.flag("accept_multiple").orElse(false),
        sent.flag("accept_lineitem"),
        sent.flag("auto_create").orElse(false),
        sent.text("title"),
        sent.text("text"),
        sent.string("data"));
  }

  private static List<String> listed(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** The claim as {@link #read} reads it, for whoever has to keep it until the answer. */
  public Map<String, Object> toClaim() {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("deep_link_return_url", returnUrl.toString());
    claim.put("accept_types", acceptTypes);
    claim.put("accept_media_types", String.join(",", acceptMediaTypes));
    claim.put("accept_presentation_document_targets", List.copyOf(acceptTargets));
    claim.put("accept_multiple", acceptMultiple);
    acceptLineItem.ifPresent(flag -> claim.put("accept_lineitem", flag));
    claim.put("auto_create", autoCreate);
    title.ifPresent(value -> claim.put("title", value));
    text.ifPresent(value -> claim.put("text", value));
    data.ifPresent(value -> claim.put("data", value));
    return claim;
  }

  /** Whether items of this type are accepted. */
  public boolean accepts(String type) {
    return acceptTypes.contains(type);
  }

  /** Whether line items are worth sending: the platform does not say that it ignores them. */
  public boolean takesLineItems() {
    return acceptLineItem.orElse(true);
  }
}
