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
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.PageWords;
import org.ribalta.platform.page.TextPage;

/**
 * The page in a frame that cannot know its visitor: the login begins again in a window of its own,
 * where our cookie is a first-party one.
 *
 * <p>A link and not a form, since browsers hold the redirects of a form to {@code form-action}.
 */
@ApplicationScoped
public class WindowPage {
  private static final String OFFER =
      """
      <p><a class="btn go" id="open" href="%s" target="_blank" rel="noopener">%s</a></p>\
      <p class="small after" id="help">%s</p>\
      <p class="sr-only" role="status" id="said"></p>\
      <script type="application/json" id="opened">%s</script>\
      <script type="module" nonce="%s" src="%s"></script>\
      """;

  private TextPage page;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected WindowPage() {}

  @Inject
  WindowPage(TextPage page, Settings settings) {
    this.page = page;
    this.settings = settings;
  }

  /**
   * Says why, and offers the window; from then on the page says that the activity is open there.
   *
   * @param request the parameters of the login request
   */
  Response offer(HttpHeaders headers, Map<String, String> request) {
    PageWords words = PageWords.of("org.ribalta.lms.login", headers.getAcceptableLanguages());
    String nonce = RandomText.base64Url(16);
    URI login = QueryParameters.of(request).appendedTo(settings.at("/lti/login"));
    String offer =
        OFFER.formatted(
            Html.escaped(login.toString()),
            words.html("window.go"),
            words.html("window.next"),
            Html.inScript(Json.write(opened(words))),
            nonce,
            settings.at("/app/door/window.js"));
    String written =
        page.write(
            words.language(),
            TextPage.Kind.PLAIN,
            words.text("window.title"),
            words.text("window.what"),
            offer);
    return Response.ok(written, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of(nonce, List.of("*")))
        .build();
  }

  private static Map<String, String> opened(PageWords words) {
    return Map.of(
        "title", words.text("opened.title"),
        "what", words.text("opened.what"),
        "go", words.text("opened.go"));
  }
}
