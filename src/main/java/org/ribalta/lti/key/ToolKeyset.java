package org.ribalta.lti.key;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;

/**
 * The tool's published keys (RFC 7517 §5); which they are at a time, {@link ToolKeyRotation} says.
 *
 * @param keys the current signing key first, then those still or already published; never empty
 */
public record ToolKeyset(List<ToolKey> keys) {

  public ToolKeyset {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A tool keyset has at least one key");
    }
  }

  /** The key to sign with. */
  public ToolKey signingKey() {
    return keys.get(0);
  }

  /** The public keys as a JWK Set, {@code application/jwk-set+json}. */
  public String toJson() {
    return JSONObjectUtils.toJSONString(
        Map.of("keys", keys.stream().map(ToolKey::toPublicJwk).toList()));
  }
}
