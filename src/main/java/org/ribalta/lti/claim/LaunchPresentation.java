package org.ribalta.lti.claim;

import java.net.URI;
import java.util.Optional;
import org.ribalta.lti.http.QueryParameters;

/**
 * How and in which language the platform shows the tool (LTI Core 1.3 §5.4.4).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/launch_presentation}
 *
 * <pre>{@code
 * {"document_target": "iframe",
 *  "return_url": "https://lms.example.com/course/2/return",
 *  "locale": "it-IT"}
 * }</pre>
 *
 * @param documentTarget {@code iframe}, {@code window} or {@code frame}
 * @param returnUrl where the person goes when done; http or https only
 * @param locale a language tag, not checked
 */
public record LaunchPresentation(
    Optional<String> documentTarget, Optional<URI> returnUrl, Optional<String> locale) {

  /** Reads the claim; every part may be missing. */
  public static LaunchPresentation read(Claims message) {
    Claims sent = message.object(CoreClaim.LAUNCH_PRESENTATION.uri()).orElse(Claims.none());
    return new LaunchPresentation(
        sent.text("document_target"), sent.webAddress("return_url"), sent.expandedText("locale"));
  }

  /** The return URL with a message for the person, {@code lti_errormsg}. */
  public Optional<URI> returnUrlWithError(String message) {
    return returnUrl.map(new QueryParameters().with("lti_errormsg", message)::appendedTo);
  }
}
