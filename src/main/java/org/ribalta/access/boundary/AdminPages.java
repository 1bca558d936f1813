package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.page.PageWords;
import org.ribalta.platform.page.Shell;
import org.ribalta.platform.page.TextPage;
import org.ribalta.shared.Language;

/** Writes the pages on the way into the administration, in the browser's language. */
@ApplicationScoped
public class AdminPages {
  private Settings settings;
  private Shell shell;
  private TextPage textPage;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AdminPages() {}

  @Inject
  AdminPages(Settings settings, Shell shell, TextPage textPage) {
    this.settings = settings;
    this.shell = shell;
    this.textPage = textPage;
  }

  /** A language as a BCP 47 tag. */
  static String tag(HttpHeaders headers) {
    return language(headers).name().toLowerCase(Locale.ROOT);
  }

  static Language language(HttpHeaders headers) {
    return Language.of(headers.getAcceptableLanguages());
  }

  /** Where people ask for a link. */
  Response start(HttpHeaders headers) {
    return page(AdminPage.START, headers, mailForm(headers, "btn go"));
  }

  /**
   * The fields that ask for a link.
   *
   * @param style of the button
   */
  String mailForm(HttpHeaders headers, String style) {
    PageWords words = words(headers);
    String field =
        "<div class=\"field\"><label for=\"email\">"
            + words.html("email")
            + "</label><input id=\"email\" name=\"email\" type=\"email\" required"
            + " maxlength=\"320\" autocomplete=\"email\"></div>";
    return form("/admin/links", field, style, words.html("start.action"));
  }

  /** The button that uses a link up: whoever fetches it only to look never presses it. */
  Response confirm(HttpHeaders headers, String token) {
    String field = "<input type=\"hidden\" name=\"link\" value=\"" + Html.escaped(token) + "\">";
    return page(
        AdminPage.CONFIRM,
        headers,
        form("/admin/sign-in", field, "btn go", words(headers).html("confirm.action")));
  }

  /** A page without anything to fill in. */
  Response plain(AdminPage page, HttpHeaders headers) {
    String action =
        page == AdminPage.SENT
            ? ""
            : TextPage.link(settings.at("/admin/"), words(headers).text(page.key("action")), false);
    return page(page, headers, action);
  }

  /** The desk itself. */
  Response desk(String token, HttpHeaders headers) {
    return desk(token, headers, Optional.empty());
  }

  /**
   * The same, which a reload leaves.
   *
   * @param reopen the address to show in the place of one that works once
   */
  Response desk(String token, HttpHeaders headers, Optional<URI> reopen) {
    String nonce = RandomText.base64Url(16);
    String locale = tag(headers);
    Map<String, String> start = new HashMap<>();
    start.putAll(Map.of("token", token, "locale", locale, "view", "desk"));
    reopen.ifPresent(address -> start.put("reopen", address.toString()));
    return html(200, shell.write(locale, nonce, start), nonce);
  }

  /** A page whose words are its own, around what there is to do. */
  Response page(AdminPage page, HttpHeaders headers, String action) {
    PageWords words = words(headers);
    String next = "<p class=\"small\">" + words.html(page.key("next")) + "</p>";
    String written =
        textPage.write(
            language(headers),
            page.status() < 400 ? TextPage.Kind.PLAIN : TextPage.Kind.TROUBLE,
            words.text(page.key("title")),
            words.text(page.key("what")),
            action + next);
    return html(page.status(), written, "none");
  }

  private static Response html(int status, String page, String nonce) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of(nonce, List.of()))
        .entity(page)
        .build();
  }

  private String form(String path, String fields, String style, String button) {
    return "<form method=\"post\" action=\""
        + settings.at(path)
        + "\">"
        + fields
        + "<p><button class=\""
        + style
        + "\">"
        + button
        + "</button></p></form>";
  }

  static PageWords words(HttpHeaders headers) {
    return PageWords.of("org.ribalta.access.admin", headers.getAcceptableLanguages());
  }
}
