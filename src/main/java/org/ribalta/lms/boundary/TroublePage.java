package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.TextPage;
import org.ribalta.shared.Language;

/** The page people see when a launch cannot become one: what happened, what to do, a reference. */
@ApplicationScoped
public class TroublePage {
  private static final Logger LOG = Logger.getLogger(TroublePage.class.getName());
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private TextPage page;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TroublePage() {}

  @Inject
  TroublePage(TextPage page) {
    this.page = page;
  }

  /**
   * Writes the page, and a line in the log under the code that the page shows.
   *
   * @param detail for the log; never shown
   * @param back the platform's return address, if one is known and trusted
   */
  String write(Trouble trouble, Locale language, String detail, Optional<URI> back) {
    return write(trouble, language, detail, back, Optional.empty());
  }

  /**
   * The same with somebody else's words.
   *
   * @param quotation what the platform says, as plain text
   */
  String write(
      Trouble trouble,
      Locale language,
      String detail,
      Optional<URI> back,
      Optional<String> quotation) {
    LOG.info(() -> "Error page " + trouble.key() + ": " + oneLine(detail));
    ResourceBundle words = ResourceBundle.getBundle("org.ribalta.lms.error", language, NO_FALLBACK);
    Language spoken = Language.of(List.of(language));
    String next = "<p><b>" + Html.escaped(words.getString(trouble.key() + ".next")) + "</b></p>";
    String said = quotation.map(text -> quoted(words.getString("quoted"), text)).orElse("");
    String home = back.map(uri -> TextPage.link(uri, words.getString("return"), true)).orElse("");
    return page.write(
        spoken,
        TextPage.Kind.TROUBLE,
        words.getString(trouble.key() + ".title"),
        words.getString(trouble.key() + ".what"),
        said + next + home + TextPage.code(spoken));
  }

  private static String quoted(String before, String text) {
    return "<p>%s <q>%s</q></p>".formatted(Html.escaped(before), Html.escaped(text));
  }

  /** Nobody may forge log lines through what a platform says. */
  private static String oneLine(String detail) {
    return detail.replaceAll("\\p{Cntrl}", " ");
  }
}
