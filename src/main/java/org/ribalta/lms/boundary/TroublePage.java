package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.ribalta.platform.page.Html;
import org.ribalta.platform.page.PageWords;
import org.ribalta.platform.page.TextPage;

/** The page people see when a launch cannot become one: what happened, what to do, a reference. */
@ApplicationScoped
public class TroublePage {
  private static final Logger LOG = Logger.getLogger(TroublePage.class.getName());

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
    PageWords words = PageWords.of("org.ribalta.lms.error", List.of(language));
    String next = "<p><b>" + words.html(trouble.key() + ".next") + "</b></p>";
    String said = quotation.map(text -> quoted(words.html("quoted"), text)).orElse("");
    String home = back.map(uri -> TextPage.link(uri, words.text("return"), true)).orElse("");
    return page.write(
        words.language(),
        TextPage.Kind.TROUBLE,
        words.text(trouble.key() + ".title"),
        words.text(trouble.key() + ".what"),
        said + next + home + TextPage.code(words.language()));
  }

  private static String quoted(String before, String text) {
    return "<p>%s <q>%s</q></p>".formatted(before, Html.escaped(text));
  }

  /** Nobody may forge log lines through what a platform says. */
  private static String oneLine(String detail) {
    return detail.replaceAll("\\p{Cntrl}", " ");
  }
}
