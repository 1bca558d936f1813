package org.ribalta.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Map;
import org.ribalta.lti.claim.Claims;

/**
 * A token that is well-formed enough to have its signature checked: an RS256 JWT with a {@code kid}
 * and no demands (RFC 7515 §4.1, 1EdTech Security Framework 1.0 §5.1.2).
 *
 * <p>Key hints in the header ({@code jwk}, {@code jku}, {@code x5c}, {@code x5u}) are never read.
 */
final class IdToken {

  private static final int MAXIMUM_LENGTH = 131_072;

  private final JWSObject jws;
  private final String kid;
  private final Claims claims;

  private IdToken(JWSObject jws, String kid, Claims claims) {
    this.jws = jws;
    this.kid = kid;
    this.claims = claims;
  }

  static IdToken parse(String compact) {
    if (compact.length() > MAXIMUM_LENGTH) {
      throw new RefusedLaunch(Refusal.TOKEN_MALFORMED);
    }
    try {
      Claims header = header(compact);
      HeaderRule.checkAll(header);
      JWSObject jws = JWSObject.parse(compact);
      Map<String, Object> payload = JSONObjectUtils.parse(jws.getPayload().toString());
      return new IdToken(jws, header.string("kid").orElseThrow(), Claims.of(payload));
    } catch (ParseException | IllegalArgumentException notSigned) {
      throw new RefusedLaunch(Refusal.TOKEN_MALFORMED);
    }
  }

  String kid() {
    return kid;
  }

  /** Not to be believed before {@link #signedBy} said yes. */
  Claims claims() {
    return claims;
  }

  boolean signedBy(RSAPublicKey key) {
    try {
      return jws.verify(new RSASSAVerifier(key));
    } catch (JOSEException | IllegalStateException unusable) {
      return false;
    }
  }

  private static Claims header(String compact) throws ParseException {
    String[] parts = compact.split("\\.", -1);
    if (parts.length != 3) {
      throw new RefusedLaunch(Refusal.TOKEN_MALFORMED);
    }
    return Claims.of(JSONObjectUtils.parse(new Base64URL(parts[0]).decodeToString()));
  }
}
