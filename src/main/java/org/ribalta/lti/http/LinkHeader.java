package org.ribalta.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the next page in a {@code Link} header (RFC 8288 §3). Platforms write it with straight or
 * curly quotes or none, and Moodle escapes the ampersands of the address.
 */
public final class LinkHeader {
  private static final Pattern LINK = Pattern.compile("<([^<>]{1,4000})>([^<]*)");

  /** No group is repeated: the matcher would go down the stack once for each repetition. */
  private static final Pattern NEXT =
      Pattern.compile(
          ";\\s*rel\\s*=\\s*[\"\u201c\u201d']?(?:[a-z\\s-]*\\s)?next(?=[\\s\"\u201c\u201d';,]|$)",
          Pattern.CASE_INSENSITIVE);

  private LinkHeader() {}

  /**
   * The address of the next page.
   *
   * @param base resolves a relative one
   */
  public static Optional<URI> next(String header, URI base) {
    Matcher link = LINK.matcher(header);
    while (link.find()) {
      if (NEXT.matcher(link.group(2)).find()) {
        return resolved(link.group(1).replace("&amp;", "&").strip(), base);
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> resolved(String address, URI base) {
    try {
      return Optional.of(base.resolve(new URI(address)));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
