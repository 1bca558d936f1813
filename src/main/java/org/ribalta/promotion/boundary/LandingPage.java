package org.ribalta.promotion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.page.Html;
import org.ribalta.promotion.control.PromotionWords;
import org.ribalta.promotion.control.PublicProgramme;
import org.ribalta.promotion.control.PublicProgramme.Headline;
import org.ribalta.promotion.control.PublicProgramme.Side;
import org.ribalta.promotion.control.PublicProgramme.Step;
import org.ribalta.promotion.entity.PublicFigures;
import org.ribalta.shared.Language;

/** Writes the public page: HTML without a script, every text escaped. */
@ApplicationScoped
public class LandingPage {
  private Settings settings;
  private Html template;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected LandingPage() {}

  @Inject
  LandingPage(Settings settings) {
    this.settings = settings;
    this.template = new Html("promotion/page.html");
  }

  String write(PublicProgramme programme) {
    Map<String, String> values = new HashMap<>(head(programme));
    values.putAll(opening(programme));
    values.putAll(content(programme));
    return template.with(values);
  }

  /** What programs read: browsers, search engines, and whoever previews a link (Open Graph). */
  private Map<String, String> head(PublicProgramme programme) {
    PromotionWords words = programme.words();
    return Map.of(
        "base", settings.baseUrl().toString(),
        "address", Html.escaped(programme.address().toString()),
        "lang", tag(words.language()),
        "locale", words.language() == Language.IT ? "it_IT" : "en_GB",
        "robots", programme.searchable() ? "index" : "noindex",
        "description", text(words, "page.description"));
  }

  private static Map<String, String> opening(PublicProgramme programme) {
    Headline headline = programme.headline();
    PromotionWords words = programme.words();
    return Map.of(
        "title", Html.escaped(headline.title()),
        "company", Html.escaped(programme.company()),
        "languages", languages(words),
        "kicker", text(words, "page.kicker"),
        "lead", text(words, "page.lead"),
        "state", Html.escaped(headline.state()),
        "when", Html.escaped(headline.when()),
        "join", join(programme),
        "own", own(headline.own()));
  }

  private static Map<String, String> content(PublicProgramme programme) {
    PromotionWords words = programme.words();
    return Map.ofEntries(
        Map.entry("bothTitle", text(words, "page.both")),
        Map.entry("sides", each(programme.sides(), LandingPage::side)),
        Map.entry("howTitle", text(words, "page.how")),
        Map.entry("steps", each(programme.steps(), LandingPage::step)),
        Map.entry("successTitle", text(words, "page.success")),
        Map.entry("goal", Html.escaped(programme.headline().goal())),
        Map.entry("success", Html.escaped(programme.headline().success())),
        Map.entry("figuresTitle", text(words, "page.figures")),
        Map.entry("figures", figures(programme.figures(), words)),
        Map.entry("privacy", text(words, "page.privacy")),
        Map.entry("made", text(words, "page.made")));
  }

  private static String tag(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  private static String text(PromotionWords words, String key) {
    return Html.escaped(words.say(key));
  }

  private static <T> String each(List<T> all, Function<T, String> html) {
    return all.stream().map(html).collect(Collectors.joining("\n"));
  }

  private static String languages(PromotionWords words) {
    return Stream.of(Language.values())
        .map(
            language ->
                "<a href=\"?lang=%1$s\" hreflang=\"%1$s\" lang=\"%1$s\"%2$s>%3$s</a>"
                    .formatted(
                        tag(language),
                        language == words.language() ? " aria-current=\"true\"" : "",
                        language == Language.IT ? "Italiano" : "English"))
        .collect(Collectors.joining(" "));
  }

  /** What the manager wrote: each line a paragraph. */
  private static String own(@Nullable String words) {
    return words == null
        ? ""
        : words
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p class=\"own\">" + Html.escaped(line.strip()) + "</p>")
            .collect(Collectors.joining());
  }

  private static String join(PublicProgramme programme) {
    return programme
        .join()
        .map(URI::toString)
        .map(
            address ->
                "<p class=\"join\"><a class=\"btn go\" href=\"%s\">%s</a> <small>%s</small></p>"
                    .formatted(
                        Html.escaped(address),
                        text(programme.words(), "page.join"),
                        text(programme.words(), "page.joinHint")))
        .orElse("");
  }

  private static String side(Side side) {
    return "<section class=\"side %s\"><h3><span class=\"shape\" aria-hidden=\"true\"></span>%s</h3><ul>%s</ul></section>"
        .formatted(
            side.mentor() ? "j" : "s",
            Html.escaped(side.title()),
            each(side.benefits(), benefit -> "<li>" + Html.escaped(benefit) + "</li>"));
  }

  private static String step(Step step) {
    return "<li><h3>%s</h3><p>%s</p></li>"
        .formatted(Html.escaped(step.title()), Html.escaped(step.text()));
  }

  private static String figures(PublicFigures figures, PromotionWords words) {
    if (figures.areEmpty()) {
      return "<p class=\"starting\">" + text(words, "figures.starting") + "</p>";
    }
    return "<ul class=\"figures\">"
        + figure(figures.participants(), "figures.participants", words)
        + figure(figures.pairs(), "figures.pairs", words)
        + figure(figures.meetings(), "figures.meetings", words)
        + "</ul><p class=\"small\">"
        + text(words, "figures.rounded")
        + "</p>";
  }

  private static String figure(OptionalInt atLeast, String key, PromotionWords words) {
    return atLeast.isEmpty()
        ? ""
        : "<li><b>%s</b> %s</li>"
            .formatted(
                Html.escaped(words.say("figures.atLeast") + " " + atLeast.getAsInt()),
                text(words, key));
  }
}
