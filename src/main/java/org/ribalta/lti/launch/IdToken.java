package org.ribalta.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.regex.Pattern;
import org.ribalta.lti.claim.Claims;

/**
 * A token that is well-formed enough to have its signature checked: an RS256 JWT with a {@code kid}
 * and no demands (RFC 7515 §4.1, 1EdTech Security Framework 1.0 §5.1.2).
 *
 * <p>Key hints in the header ({@code jwk}, {@code jku}, {@code x5c}, {@code x5u}) are never read.
 */
final class IdToken {

  private static final int MAXIMUM_LENGTH = 131_072;

  /** The parser passes over foreign characters, which would let one token have many spellings. */
  private static final Pattern COMPACT = Pattern.compile("[\\w-]++\\.[\\w-]++\\.[\\w-]*+");

  private final JWSObject jws;
  private final String kid;
  private final Claims claims;

  private IdToken(JWSObject jws, String kid, Claims claims) {
    this.jws = jws;
    this.kid = kid;
    this.claims = claims;
  }

  static IdToken parse(String compact) {
    if (compact.length() > MAXIMUM_LENGTH || !COMPACT.matcher(compact).matches()) {
      throw new RefusedLaunch(Refusal.TOKEN_MALFORMED);
    }
    Claims header = json(compact.substring(0, compact.indexOf('.')));
    HeaderRule.checkAll(header);
    JWSObject jws = signed(compact);
    Claims payload = json(jws.getParsedParts()[1].toString());
    return new IdToken(jws, header.string("kid").orElseThrow(), payload);
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

  private static JWSObject signed(String compact) {
    try {
      return JWSObject.parse(compact);
    } catch (ParseException | IllegalArgumentException notSigned) {
      throw new RefusedLaunch(Refusal.TOKEN_MALFORMED);
    }
  }

  private static Claims json(String part) {
    return Claims.parse(new Base64URL(part).decodeToString())
        .orElseThrow(() -> new RefusedLaunch(Refusal.TOKEN_MALFORMED));
  }
}
