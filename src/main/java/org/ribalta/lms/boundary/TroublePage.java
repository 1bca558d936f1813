package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.page.Html;

/** The page people see when a launch cannot become one: what happened, what to do, a reference. */
@ApplicationScoped
public class TroublePage {
  private static final Logger LOG = Logger.getLogger(TroublePage.class.getName());
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Settings settings;
  private Html template;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TroublePage() {}

  @Inject
  TroublePage(Settings settings) {
    this.settings = settings;
    this.template = new Html("lms/error.html");
  }

  /**
   * Writes the page, and a line in the log under the code that the page shows.
   *
   * @param detail for the log; never shown
   * @param back the platform's return address, if one is known and trusted
   */
  String write(Trouble trouble, Locale language, String detail, Optional<URI> back) {
    LOG.info(() -> "Error page " + trouble.key() + ": " + oneLine(detail));
    ResourceBundle words = ResourceBundle.getBundle("org.ribalta.lms.error", language, NO_FALLBACK);
    return template.with(
        Map.of(
            "lang", language.getLanguage(),
            "base", settings.baseUrl().toString(),
            "title", text(words, trouble.key() + ".title"),
            "what", text(words, trouble.key() + ".what"),
            "next", text(words, trouble.key() + ".next"),
            "return", back.map(uri -> link(uri, text(words, "return"))).orElse(""),
            "referenceLabel", text(words, "reference"),
            "reference", Html.escaped(Correlation.current())));
  }

  /** Nobody may forge log lines through what a platform says. */
  private static String oneLine(String detail) {
    return detail.replaceAll("\\p{Cntrl}", " ");
  }

  private static String text(ResourceBundle words, String key) {
    return Html.escaped(words.getString(key));
  }

  private static String link(URI uri, String words) {
    return "<p><a class=\"btn go\" href=\""
        + Html.escaped(uri.toString())
        + "\" target=\"_top\">"
        + words
        + "</a></p>";
  }
}
