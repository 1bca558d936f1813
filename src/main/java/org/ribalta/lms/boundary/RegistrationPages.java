package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.ribalta.lms.control.Origins;
import org.ribalta.lms.control.RegistrationOutcome;
import org.ribalta.lms.control.RegistrationOutcome.Connected;
import org.ribalta.lms.control.RegistrationOutcome.NotConnected;
import org.ribalta.lms.control.RegistrationOutcome.Taken;
import org.ribalta.lti.registration.RegistrationInitiation;
import org.ribalta.lti.registration.RegistrationRefusal;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.TextPage;

/** Writes the pages of a registration, which stand in a window or a frame of the LMS. */
@ApplicationScoped
public class RegistrationPages {
  /** LTI Dynamic Registration 1.0 §3.8; it carries nothing, so it may go to any origin. */
  private static final String CLOSE =
      """
      <p><button class="btn go" type="button" id="close" hidden>%s</button></p>\
      <script nonce="%s">\
      const host = window.opener ?? (window.parent === window ? null : window.parent);\
      const button = document.getElementById('close');\
      button.hidden = host === null;\
      button.addEventListener('click', () => host.postMessage({ subject: 'org.imsglobal.lti.close' }, '*'));\
      </script>\
      """;

  private static final String ONWARD =
      """
      <p class="working" role="status"><span class="spin" aria-hidden="true"></span>%s</p>\
      <form method="post" action="%s" id="onward">%s\
      <noscript><p><button class="btn go">%s</button></p></noscript></form>\
      <script nonce="%s">document.getElementById('onward').submit();</script>\
      """;

  private TextPage page;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RegistrationPages() {}

  @Inject
  RegistrationPages(TextPage page, Settings settings) {
    this.page = page;
    this.settings = settings;
  }

  /** For whoever opened the link in a browser instead of pasting it. */
  Response paste(HttpHeaders headers) {
    RegistrationWords words = RegistrationWords.of(headers);
    String written = plain(words, "paste", words.next("paste.next"));
    return answer(200, written, RandomText.base64Url(16), List.of());
  }

  /** What is about to happen, and the form that makes it happen. */
  Response progress(HttpHeaders headers, String code, RegistrationInitiation request) {
    RegistrationWords words = RegistrationWords.of(headers);
    String nonce = RandomText.base64Url(16);
    String fields =
        hidden("code", code)
            + hidden("openid_configuration", request.configuration())
            + request.token().map(token -> hidden("registration_token", token)).orElse("");
    String form =
        ONWARD.formatted(
            words.html("progress.wait"),
            settings.at("/lti/register"),
            fields,
            words.html("progress.go"),
            nonce);
    return answer(200, plain(words, "progress", form), nonce, origins(request));
  }

  /** How it ended. */
  Response outcome(
      HttpHeaders headers, RegistrationOutcome outcome, RegistrationInitiation request) {
    RegistrationWords words = RegistrationWords.of(headers);
    String nonce = RandomText.base64Url(16);
    String close = CLOSE.formatted(words.html("close"), nonce);
    if (outcome instanceof Connected connected) {
      String written = plain(words, "connected", connected(words, connected) + close);
      return answer(200, written, nonce, origins(request));
    }
    if (outcome instanceof NotConnected refused) {
      return answer(422, trouble(words, refused, close), nonce, origins(request));
    }
    String key = outcome instanceof Taken ? "taken" : "spent";
    String written =
        trouble(words, key, words.text(key + ".what"), words.next(key + ".next") + close);
    return answer(outcome instanceof Taken ? 409 : 403, written, nonce, origins(request));
  }

  private static String connected(RegistrationWords words, Connected connected) {
    return said(words.html("connected.lms"), connected.issuer())
        + words.next(connected.deployed() ? "connected.next" : "connected.waiting");
  }

  private String trouble(RegistrationWords words, NotConnected refused, String close) {
    boolean quoted = refused.reason() == RegistrationRefusal.PLATFORM_REFUSED;
    String found =
        refused.found().isEmpty()
            ? ""
            : said(words.html(quoted ? "found.quoted" : "found"), refused.found());
    return trouble(
        words,
        "refused",
        words.what(refused.reason()),
        found + words.next(refused.reason()) + TextPage.code(words.language()) + close);
  }

  private String trouble(RegistrationWords words, String key, String what, String rest) {
    return page.write(
        words.language(), TextPage.Kind.TROUBLE, words.text(key + ".title"), what, rest);
  }

  private String plain(RegistrationWords words, String key, String rest) {
    return page.write(
        words.language(),
        TextPage.Kind.PLAIN,
        words.text(key + ".title"),
        words.text(key + ".what"),
        rest);
  }

  /** Others' words, which are text and nothing else. */
  private static String said(String label, String words) {
    return "<p>%s <code translate=\"no\">%s</code></p>".formatted(label, Html.escaped(words));
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Html.escaped(value));
  }

  /**
   * An LMS's window and its configuration often have different hosts, so any page over https may
   * frame these: whoever does so holds the code already.
   */
  private static List<String> origins(RegistrationInitiation request) {
    List<String> origins = new ArrayList<>(List.of("https:"));
    request.address().flatMap(Origins::of).ifPresent(origins::add);
    return origins;
  }

  private static Response answer(int status, String page, String nonce, List<String> origins) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of(nonce, origins))
        .entity(page)
        .build();
  }
}
