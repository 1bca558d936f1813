package org.ribalta.promotion.control;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribalta.programme.EditionDescription;

/**
 * Writes the texts that a manager tells people with: ready to paste, about this edition, and always
 * with what both sides get out of it.
 */
final class WriteTextKit {
  private final EditionDescription edition;
  private final PromotionWords words;
  private final Optional<URI> link;

  WriteTextKit(EditionDescription edition, PromotionWords words, Optional<URI> link) {
    this.edition = edition;
    this.words = words;
    this.link = link;
  }

  /** Where a text is for. */
  public enum Place {
    EMAIL,
    CHAT,
    POSTER;

    private String key() {
      return "kit." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A text.
   *
   * @param language a BCP 47 tag
   * @param title the subject of the mail, the first line of the others
   */
  public record KitText(String language, Place place, String title, String text) {}

  List<KitText> write() {
    return Arrays.stream(Place.values()).map(this::write).toList();
  }

  private KitText write(Place place) {
    return new KitText(
        words.language().name().toLowerCase(Locale.ROOT),
        place,
        words.say(place.key() + ".title"),
        place == Place.CHAT ? chat() : paragraphs(place));
  }

  private String paragraphs(Place place) {
    return Stream.of(
            words.say(place.key() + ".opening"),
            sides("\n"),
            EditionWords.rhythm(edition, words) + " " + words.say("page.when"),
            more())
        .collect(Collectors.joining("\n\n"));
  }

  private String chat() {
    return String.join("\n", words.say("kit.chat.opening"), words.say("kit.chat.sides"), more());
  }

  private String sides(String between) {
    return listed("side.mentor", Benefits.ofMentor(words), between)
        + between
        + between
        + listed("side.mentee", Benefits.ofMentee(words), between);
  }

  private String listed(String title, List<String> benefits, String between) {
    return words.say(title)
        + ":"
        + between
        + benefits.stream().map(each -> "– " + each).collect(Collectors.joining(between));
  }

  private String more() {
    return link.map(address -> words.say("kit.more") + " " + address)
        .orElseGet(() -> words.say("kit.moreInCourse"));
  }
}
