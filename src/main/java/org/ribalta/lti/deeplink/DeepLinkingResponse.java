package org.ribalta.lti.deeplink;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lti.Platform;
import org.ribalta.lti.claim.CoreClaim;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.key.ToolKey;

/**
 * The tool's answer to a deep linking request: a JWT for the form field {@value #FORM_FIELD} (LTI
 * Deep Linking 2.0 §4.5, 1EdTech Security Framework 1.0 §5.2). No items mean that nothing is to be
 * added.
 *
 * @param platform names issuer (our client id) and audience (the platform's issuer)
 * @param deployment that of the request
 * @param settings those of the request; they say what may be answered, and {@code data} goes back
 */
public record DeepLinkingResponse(
    Platform platform,
    DeploymentId deployment,
    DeepLinkingSettings settings,
    List<ContentItem> items,
    ReturnMessages messages) {

  /** What the field is called that is posted to the return URL. */
  public static final String FORM_FIELD = "JWT";

  private static final String MESSAGE_TYPE = "LtiDeepLinkingResponse";
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  /** Platforms refuse what comes from the future, and clocks differ. */
  private static final Duration BACKDATED = Duration.ofSeconds(5);

  /**
   * An answer that the platform accepts.
   *
   * @throws IllegalArgumentException if it does not accept an item's type, or more than one item
   */
  public DeepLinkingResponse {
    items = List.copyOf(items);
    if (items.size() > 1 && !settings.acceptMultiple()) {
      throw new IllegalArgumentException("The platform accepts one item");
    }
    if (!items.stream().map(ContentItem::type).allMatch(settings::accepts)) {
      throw new IllegalArgumentException("The platform does not accept such items");
    }
  }

  /** The signed token, valid for five minutes and with a nonce of its own. */
  public String signedWith(ToolKey key, Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("aud", platform.issuer());
    claims.put("iat", now.minus(BACKDATED).getEpochSecond());
    claims.put("exp", now.plus(LIFETIME).getEpochSecond());
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(CoreClaim.DEPLOYMENT_ID.uri(), deployment.value());
    claims.put(CoreClaim.MESSAGE_TYPE.uri(), MESSAGE_TYPE);
    claims.put(CoreClaim.VERSION.uri(), "1.3.0");
    claims.put(DeepLinkingClaim.CONTENT_ITEMS.uri(), written());
    settings.data().ifPresent(data -> claims.put(DeepLinkingClaim.DATA.uri(), data));
    claims.putAll(messages.toClaims());
    return key.sign(claims);
  }

  private List<Map<String, Object>> written() {
    return items.stream().map(item -> item.toJson(settings.takesLineItems())).toList();
  }
}
