package org.ribalta.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** A page without a script: a title, what it is about, and what to do next. */
@ApplicationScoped
public class TextPage {
  private static final Text CODE =
      new Text("Codice da comunicare all’amministratore:", "Code to give to your administrator:");

  private Settings settings;
  private Html template;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TextPage() {}

  @Inject
  TextPage(Settings settings) {
    this.settings = settings;
    this.template = new Html("platform/page/page.html");
  }

  /** Whether something went wrong, which the page shows at its edge. */
  public enum Kind {
    PLAIN(""),
    TROUBLE(" trouble");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  /**
   * Writes the page.
   *
   * @param title as plain text
   * @param what as plain text
   * @param rest HTML: fields, buttons, what comes next
   */
  public String write(Language language, Kind kind, String title, String what, String rest) {
    return template.with(
        Map.of(
            "lang", language.name().toLowerCase(Locale.ROOT),
            "base", settings.baseUrl().toString(),
            "kind", kind.style,
            "title", Html.escaped(title),
            "what", Html.escaped(what),
            "rest", rest));
  }

  /** The code that leads an administrator from somebody's screen to the log, as HTML. */
  public static String code(Language language) {
    return "<p class=\"small reference\">%s <code>%s</code></p>"
        .formatted(CODE.in(language), Html.escaped(Correlation.current()));
  }

  /** A link that looks like the page's button, as HTML; {@code _top} leaves the LMS's frame. */
  public static String link(URI address, String words, boolean top) {
    return "<p><a class=\"btn go\" href=\"%s\"%s>%s</a></p>"
        .formatted(
            Html.escaped(address.toString()), top ? " target=\"_top\"" : "", Html.escaped(words));
  }
}
