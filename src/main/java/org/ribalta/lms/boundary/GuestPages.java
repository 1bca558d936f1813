package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.PageWords;
import org.ribalta.platform.page.TextPage;

/** Writes the pages on which a guest proves by e-mail who they are. */
@ApplicationScoped
public class GuestPages {
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
    PageWords words = words(headers);
    String form = form("/lti/guest/code", token, "", words.html("offer.go"));
    return answer(words, 403, "offer", form + next(words, "offer") + code(words));
  }

  /** The field for the code. */
  Response typeCode(HttpHeaders headers, String token, boolean wrong) {
    PageWords words = words(headers);
    String message =
        wrong
            ? "<span class=\"msg\" id=\"code-error\">" + words.html("code.wrong") + "</span>"
            : "";
    String described = wrong ? " aria-invalid=\"true\" aria-describedby=\"code-error\"" : "";
    String field =
        CODE.formatted(wrong ? " err" : "", words.html("code.label"), message, described);
    String form = form("/lti/guest/proof", token, field, words.html("code.go"));
    return answer(words, 200, "code", form + next(words, "code"));
  }

  /** From now on they are somebody. */
  Response linked(HttpHeaders headers) {
    PageWords words = words(headers);
    return answer(words, 200, "linked", next(words, "linked"));
  }

  /** Nothing counts here any more. */
  Response over(HttpHeaders headers) {
    PageWords words = words(headers);
    return answer(words, 403, "over", next(words, "over") + code(words));
  }

  private String form(String path, String token, String field, String button) {
    return FORM.formatted(settings.at(path), Html.escaped(token), field, button);
  }

  private Response answer(PageWords words, int status, String key, String rest) {
    String written =
        page.write(
            words.language(),
            status < 400 ? TextPage.Kind.PLAIN : TextPage.Kind.TROUBLE,
            words.text(key + ".title"),
            words.text(key + ".what"),
            rest);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of("none", List.of("*")))
        .entity(written)
        .build();
  }

  private static String next(PageWords words, String key) {
    return "<p class=\"small after\">" + words.html(key + ".next") + "</p>";
  }

  private static String code(PageWords words) {
    return TextPage.code(words.language());
  }

  private static PageWords words(HttpHeaders headers) {
    return PageWords.of("org.ribalta.lms.guest", headers.getAcceptableLanguages());
  }
}
