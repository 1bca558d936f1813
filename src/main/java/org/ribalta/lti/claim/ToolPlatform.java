package org.ribalta.lti.claim;

import java.util.Optional;

/**
 * The platform instance that sent the message (LTI Core 1.3 §5.4.2); for display and diagnosis,
 * never for identity.
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/tool_platform}
 *
 * <pre>{@code
 * {"guid": "ex/48bbb541-ce55-456e-8b7d-ebc59a38d435",
 *  "name": "Formazione",
 *  "product_family_code": "moodle",
 *  "version": "2024100700"}
 * }</pre>
 */
public record ToolPlatform(
    Optional<String> guid,
    Optional<String> name,
    Optional<String> productFamilyCode,
    Optional<String> version) {

  /** Reads the claim; every part may be missing. */
  public static ToolPlatform read(Claims message) {
    Claims sent = message.object(CoreClaim.TOOL_PLATFORM.uri()).orElse(Claims.none());
    return new ToolPlatform(
        sent.text("guid"),
        sent.text("name"),
        sent.text("product_family_code"),
        sent.text("version"));
  }
}
