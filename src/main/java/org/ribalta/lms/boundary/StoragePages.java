package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.ribalta.lti.http.QueryParameters;
import org.ribalta.lti.launch.LaunchRequest;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.login.LoginResult;
import org.ribalta.lti.login.PlatformStorage;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.PageWords;
import org.ribalta.platform.page.TextPage;

/**
 * Writes the two pages that nobody has to read: one leaves a secret with the platform's page before
 * a launch, the other asks for it afterwards.
 */
@ApplicationScoped
public class StoragePages {
  private static final String WAITING =
      """
      <p class="working" role="status"><span class="spin" aria-hidden="true"></span>%s</p>\
      <script type="application/json" id="storage">%s</script>\
      <script type="module" nonce="%s" src="%s"></script>\
      """;

  private static final String ELSEWHERE =
      "<noscript><p><a class=\"btn go\" href=\"%s\">%s</a></p></noscript>";

  private static final String AGAIN =
      """
      <form method="post" action="%s" id="launch-again">\
      <input type="hidden" name="state" value="%s">\
      <input type="hidden" name="id_token" value="%s">\
      <input type="hidden" name="%s" value="">\
      <noscript><p><button class="btn go">%s</button></p></noscript></form>\
      """;

  private TextPage page;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected StoragePages() {}

  @Inject
  StoragePages(TextPage page, Settings settings) {
    this.page = page;
    this.settings = settings;
  }

  /** Where the login request is repeated, to see whether the cookie comes back. */
  URI afterCookie(Map<String, String> request) {
    return QueryParameters.of(request).appendedTo(settings.at("/lti/login/cookie-tried"));
  }

  /** Leaves the secret with the platform, then goes on; to a window of its own if that fails. */
  Response deposit(HttpHeaders headers, LoginResult.TryStorage storage) {
    URI otherwise =
        QueryParameters.of(storage.request()).appendedTo(settings.at("/lti/login/storage-tried"));
    Map<String, String> task =
        Map.of(
            "target", storage.storage().target(),
            "origin", storage.storage().origin(),
            "key", PlatformStorage.key(storage.binding().digest()),
            "secret", storage.binding().secret(),
            "onward", storage.location().toString(),
            "otherwise", otherwise.toString());
    PageWords words = words(headers);
    String button =
        ELSEWHERE.formatted(Html.escaped(otherwise.toString()), words.html("opening.go"));
    return answer(words, task, "/app/door/deposit.js", button).build();
  }

  /**
   * Asks the platform for the secret, and posts the launch again with it. Only here does the
   * browser say which page a form comes from: the launch believes no other.
   */
  Response proof(HttpHeaders headers, LaunchResult.Unproven launch) {
    Map<String, String> task =
        Map.of(
            "target", launch.storage().target(),
            "origin", launch.storage().origin(),
            "key", launch.key());
    PageWords words = words(headers);
    String form =
        AGAIN.formatted(
            settings.at("/lti/launch"),
            Html.escaped(launch.state()),
            Html.escaped(launch.idToken()),
            LaunchRequest.PROOF,
            words.html("opening.go"));
    return answer(words, task, "/app/door/proof.js", form)
        .header("Referrer-Policy", "same-origin")
        .build();
  }

  private Response.ResponseBuilder answer(
      PageWords words, Map<String, String> task, String script, String rest) {
    String nonce = RandomText.base64Url(16);
    String waiting =
        WAITING.formatted(
            words.html("opening.wait"),
            Html.inScript(Json.write(task)),
            nonce,
            settings.at(script));
    String written =
        page.write(
            words.language(),
            TextPage.Kind.PLAIN,
            words.text("opening.title"),
            words.text("opening.what"),
            waiting + rest);
    return Response.ok(written, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of(nonce, List.of("*")));
  }

  private static PageWords words(HttpHeaders headers) {
    return PageWords.of("org.ribalta.lms.login", headers.getAcceptableLanguages());
  }
}
