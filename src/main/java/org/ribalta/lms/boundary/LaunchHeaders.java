package org.ribalta.lms.boundary;

import java.util.List;

/** Security headers of the pages that a launch answers. */
final class LaunchHeaders {
  private LaunchHeaders() {}

  /**
   * What the page may load and who may frame it (CSP 3).
   *
   * @param nonce of the inline import map
   * @param frameOrigins nobody if empty
   */
  static String contentSecurityPolicy(String nonce, List<String> frameOrigins) {
    String ancestors = frameOrigins.isEmpty() ? "'none'" : String.join(" ", frameOrigins);
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
        + " form-action 'self'; base-uri 'none'; frame-ancestors "
        + ancestors;
  }
}
