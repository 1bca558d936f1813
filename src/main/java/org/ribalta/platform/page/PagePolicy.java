package org.ribalta.platform.page;

import java.util.List;

/** What a page of ours may load and who may frame it (Content Security Policy 3). */
public final class PagePolicy {
  private PagePolicy() {}

  /**
   * The header's value.
   *
   * @param nonce of the inline import map
   * @param frameOrigins nobody if empty
   */
  public static String of(String nonce, List<String> frameOrigins) {
    return of(nonce, frameOrigins, "'self'");
  }

  /**
   * The same for a page whose forms go elsewhere.
   *
   * @param formTarget the one origin that forms may be sent to
   */
  public static String of(String nonce, List<String> frameOrigins, String formTarget) {
    String ancestors = frameOrigins.isEmpty() ? "'none'" : String.join(" ", frameOrigins);
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
        + " form-action "
        + formTarget
        + "; base-uri 'none'; frame-ancestors "
        + ancestors;
  }
}
