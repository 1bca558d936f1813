package org.ribalta.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ribalta.lti.claim.Claims;

/**
 * Picks the keys that can verify RS256 out of a JWK Set (RFC 7517 §5).
 *
 * <p>A key without {@code alg} or {@code use} counts; one for another purpose, shorter than 2048
 * bits, without {@code kid} or not understood is passed over, because one odd key must not cost the
 * others.
 */
final class KeysetJson {

  private static final int MAXIMUM_KEYS = 100;
  private static final int MINIMUM_BITS = 2_048;

  private KeysetJson() {}

  static Map<String, RSAPublicKey> read(String json) throws IOException {
    Map<String, RSAPublicKey> keys = new LinkedHashMap<>();
    members(json).forEach(member -> addIfUsable(member, keys));
    return keys;
  }

  private static List<Claims> members(String json) throws IOException {
    return Claims.parse(json)
        .flatMap(keyset -> keyset.objects("keys"))
        .filter(keys -> keys.size() <= MAXIMUM_KEYS)
        .orElseThrow(
            () -> new IOException("The platform's keyset has no list of keys of sensible length."));
  }

  private static void addIfUsable(Claims member, Map<String, RSAPublicKey> keys) {
    try {
      JWK jwk = JWK.parse(member.toMap());
      if (usable(jwk)) {
        RSAPublicKey key = jwk.toRSAKey().toRSAPublicKey();
        if (key.getModulus().bitLength() >= MINIMUM_BITS) {
          keys.putIfAbsent(jwk.getKeyID(), key);
        }
      }
    } catch (ParseException | JOSEException | IllegalArgumentException notUnderstood) {
      // passed over, see above
    }
  }

  private static boolean usable(JWK key) {
    return key instanceof RSAKey
        && key.getKeyID() != null
        && (key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()))
        && (key.getAlgorithm() == null || JWSAlgorithm.RS256.equals(key.getAlgorithm()));
  }
}
