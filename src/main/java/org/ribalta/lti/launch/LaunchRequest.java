package org.ribalta.lti.launch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ribalta.lti.Parameters;

/**
 * The form a platform posts to the redirect URI (OAuth 2.0 Form Post Response Mode).
 *
 * @param form its parameters
 * @param cookies values the browser sent under the binding cookie's name: none where cookies are
 *     blocked, two where it holds a partitioned and an unpartitioned one
 * @param origin of the page that posted the form (RFC 6454 §7), as the browser says
 */
public record LaunchRequest(Parameters form, Collection<String> cookies, Optional<String> origin) {

  /** The form field with what the platform kept; only the tool's own page may post it. */
  public static final String PROOF = "storage_proof";

  public LaunchRequest {
    cookies = List.copyOf(cookies);
  }

  /** A launch whose sender is not known, which is good enough for all but a proof. */
  public LaunchRequest(Parameters form, Collection<String> cookies) {
    this(form, cookies, Optional.empty());
  }

  /** What the platform kept, as a page found it; empty text if it did not find any. */
  Optional<String> proof() {
    return form.verbatim(PROOF);
  }
}
