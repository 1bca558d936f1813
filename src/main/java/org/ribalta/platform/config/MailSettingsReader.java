package org.ribalta.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code ribalta.smtp.url} and {@code ribalta.mail.from}. */
final class MailSettingsReader {
  private static final String URL = "ribalta.smtp.url";
  private static final String FROM = "ribalta.mail.from";
  private static final String EXPECTED =
      "smtp://host:25, smtps://user:password@host:465 or smtp+starttls://user:password@host:587";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s<>@,;:\"()]+@[A-Za-z0-9.-]+|[^<>@\\p{Cntrl}]+ <[^\\s<>@,;:\"()]+@[\\w.-]+>");

  private MailSettingsReader() {}

  static Optional<MailSettings> read(Optional<String> url, Optional<String> from) {
    from.filter(text -> !ADDRESS.matcher(text).matches())
        .ifPresent(
            text -> {
              throw new WrongSetting(FROM, "«" + text + "»", "Ribalta <ribalta@example.com>");
            });
    return url.map(text -> server(text, from));
  }

  private static MailSettings server(String text, Optional<String> from) {
    URI uri = uri(text);
    MailSettings.Security security =
        Arrays.stream(MailSettings.Security.values())
            .filter(each -> each.scheme().equals(uri.getScheme()))
            .findFirst()
            .orElseThrow(() -> wrong("an address of another kind"));
    if (uri.getHost() == null || !bare(uri)) {
      throw wrong("an address that is not just a server");
    }
    return new MailSettings(
        security,
        uri.getHost(),
        uri.getPort() < 0 ? security.port() : uri.getPort(),
        Optional.ofNullable(uri.getRawUserInfo()).map(MailSettingsReader::credentials),
        from.orElseThrow(
            () ->
                new WrongSetting(FROM, "nothing", "the sender of mail, e.g. ribalta@example.com")));
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw wrong("a text of " + text.length() + " characters");
    }
  }

  private static boolean bare(URI uri) {
    boolean path = uri.getRawPath() != null && uri.getRawPath().length() > 1;
    return !path && uri.getQuery() == null && uri.getFragment() == null;
  }

  private static MailSettings.Credentials credentials(String userInfo) {
    int colon = userInfo.indexOf(':');
    if (colon < 1) {
      throw wrong("a user without a password");
    }
    return new MailSettings.Credentials(
        decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
  }

  /** Percent-encoding only: a plus sign stands for itself in this part of an address. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static WrongSetting wrong(String found) {
    return new WrongSetting(URL, found, EXPECTED);
  }
}
