package org.ribalta.directory.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Text;

/**
 * How a job level or title becomes a rank ({@code scim-mappings/seniority.json}). Neither age nor
 * tenure has a say: tenure becomes a band, for comparing outcomes only.
 */
public final class SeniorityScale {
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Level> levels;
  private final List<Band> bands;

  /**
   * @param bands from short to long; the last may be open
   */
  public SeniorityScale(List<Level> levels, List<Band> bands) {
    this.levels = levels.stream().sorted(Comparator.comparingInt(Level::rank)).toList();
    this.bands = List.copyOf(bands);
    for (Level level : levels) {
      level.codes().forEach(code -> ranks.put(NormalisedKey.of(code), level.rank()));
      level.titles().forEach(title -> phrases.add(new Phrase(words(title), level.rank())));
    }
    phrases.sort(
        Comparator.comparingInt((Phrase phrase) -> phrase.text().length())
            .thenComparingInt(Phrase::rank)
            .reversed());
  }

  /**
   * Ranks a person by the job level, or by the title where the level says nothing: the longest
   * phrase in it wins, so that a junior manager is no manager.
   *
   * @param jobLevel as the HRIS writes it, or null
   * @param title or null
   * @return the rank, 1 for the most junior; empty if neither is known
   */
  public OptionalInt rank(@Nullable String jobLevel, @Nullable String title) {
    Integer byLevel = ranks.get(NormalisedKey.orEmpty(jobLevel));
    return byLevel != null ? OptionalInt.of(byLevel) : rankOfTitle(title);
  }

  /** The levels, the most junior first. */
  public List<Level> levels() {
    return levels;
  }

  private OptionalInt rankOfTitle(@Nullable String title) {
    if (title == null) {
      return OptionalInt.empty();
    }
    String text = words(title);
    return phrases.stream()
        .filter(phrase -> text.contains(phrase.text()))
        .mapToInt(Phrase::rank)
        .findFirst();
  }

  /** The band of years between hire and {@code today}; empty without a hire date or before it. */
  public Optional<String> tenureBand(@Nullable LocalDate hired, LocalDate today) {
    if (hired == null || hired.isAfter(today)) {
      return Optional.empty();
    }
    long months = ChronoUnit.MONTHS.between(hired, today);
    return bands.stream().filter(band -> band.holds(months)).map(Band::id).findFirst();
  }

  /** Lower-case words between single spaces, one before and one after. */
  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  private record Phrase(String text, int rank) {}

  /**
   * A level of the scale.
   *
   * @param name what people call it
   * @param codes job levels or grades as an HRIS writes them
   * @param titles words of a title that tell the level
   */
  public record Level(int rank, Text name, List<String> codes, List<String> titles) {}

  /**
   * A band of tenure.
   *
   * @param underMonths its end, left out; null if open
   */
  public record Band(String id, @Nullable Integer underMonths) {
    boolean holds(long months) {
      return underMonths == null || months < underMonths;
    }
  }
}
