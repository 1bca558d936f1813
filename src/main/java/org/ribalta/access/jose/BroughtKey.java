package org.ribalta.access.jose;

import com.nimbusds.jose.JWSHeader;

/** Tells tokens that ask us to trust, or to fetch, a key of the sender's choice (ASVS 9.1.3). */
public final class BroughtKey {
  private BroughtKey() {}

  /** Whether a header brings a key or says where one is (RFC 7515 §4.1.2 to §4.1.6). */
  public static boolean isIn(JWSHeader header) {
    return header.getJWKURL() != null
        || header.getJWK() != null
        || header.getX509CertURL() != null
        || header.getX509CertChain() != null;
  }
}
