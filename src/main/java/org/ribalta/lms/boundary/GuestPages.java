package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.TextPage;
import org.ribalta.shared.Language;

/** Writes the pages on which a guest proves by e-mail who they are. */
@ApplicationScoped
public class GuestPages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final String FORM =
      """
      <form method="post" action="%s"><input type="hidden" name="guest" value="%s">%s\
      <p><button class="btn go">%s</button></p></form>\
      """;

  private static final String CODE =
      """
      <div class="field%s"><label for="code">%s</label>%s<input id="code" name="code" class="code"\
       required inputmode="numeric" autocomplete="one-time-code" maxlength="20" autofocus%s></div>\
      """;

  private TextPage page;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected GuestPages() {}

  @Inject
  GuestPages(TextPage page, Settings settings) {
    this.page = page;
    this.settings = settings;
  }

  /** Nobody knows them; here is what they can do, and whom to ask if that does not help. */
  Response offer(HttpHeaders headers, String token) {
    String form =
        FORM.formatted(
            settings.at("/lti/guest/code"), Html.escaped(token), "", html(headers, "offer.go"));
    return answer(headers, 403, "offer", form + next(headers, "offer") + code(headers));
  }

  /** The field for the code. */
  Response typeCode(HttpHeaders headers, String token, boolean wrong) {
    String message =
        wrong
            ? "<span class=\"msg\" id=\"code-error\">" + html(headers, "code.wrong") + "</span>"
            : "";
    String described = wrong ? " aria-invalid=\"true\" aria-describedby=\"code-error\"" : "";
    String field =
        CODE.formatted(wrong ? " err" : "", html(headers, "code.label"), message, described);
    String form =
        FORM.formatted(
            settings.at("/lti/guest/proof"), Html.escaped(token), field, html(headers, "code.go"));
    return answer(headers, 200, "code", form + next(headers, "code"));
  }

  /** From now on they are somebody. */
  Response linked(HttpHeaders headers) {
    return answer(headers, 200, "linked", next(headers, "linked"));
  }

  /** Nothing counts here any more. */
  Response over(HttpHeaders headers) {
    return answer(headers, 403, "over", next(headers, "over") + code(headers));
  }

  private Response answer(HttpHeaders headers, int status, String key, String rest) {
    ResourceBundle words = words(headers);
    String written =
        page.write(
            language(headers),
            status < 400 ? TextPage.Kind.PLAIN : TextPage.Kind.TROUBLE,
            words.getString(key + ".title"),
            words.getString(key + ".what"),
            rest);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of("none", List.of("*")))
        .entity(written)
        .build();
  }

  private static String next(HttpHeaders headers, String key) {
    return "<p class=\"small after\">" + html(headers, key + ".next") + "</p>";
  }

  private static String code(HttpHeaders headers) {
    return TextPage.code(language(headers));
  }

  private static String html(HttpHeaders headers, String key) {
    return Html.escaped(words(headers).getString(key));
  }

  private static Language language(HttpHeaders headers) {
    return Language.of(headers.getAcceptableLanguages());
  }

  private static ResourceBundle words(HttpHeaders headers) {
    Locale locale = Locale.forLanguageTag(language(headers).name().toLowerCase(Locale.ROOT));
    return ResourceBundle.getBundle("org.ribalta.lms.guest", locale, NO_FALLBACK);
  }
}
