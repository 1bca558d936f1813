package org.ribalta.promotion.control;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.promotion.entity.PublicFigures;

/**
 * Everything that the public page says, in one language. It has no place for anybody's name.
 *
 * @param address the page's own
 * @param join where in the LMS one takes part, while one can; empty if no launch said so
 */
public record PublicProgramme(
    URI address,
    boolean searchable,
    String company,
    Headline headline,
    Optional<URI> join,
    List<Side> sides,
    List<Step> steps,
    PublicFigures figures,
    PromotionWords words) {

  /**
   * What it is about.
   *
   * @param goal what should change
   * @param success when that is reached
   * @param own what the manager adds; null for nothing
   * @param state whether one can still take part
   */
  public record Headline(
      String title, String goal, String success, @Nullable String own, String state, String when) {}

  /** What one side gets out of it. */
  public record Side(boolean mentor, String title, List<String> benefits) {}

  /** How it works, one after the other. */
  public record Step(String title, String text) {}
}
