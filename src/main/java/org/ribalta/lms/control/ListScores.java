package org.ribalta.lms.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.ScoresTrouble;
import org.ribalta.lms.entity.SentScore;

/** Tells how gradebooks agree with what they were told. */
@ApplicationScoped
@Transactional
public class ListScores {
  private static final int MOST = 500;

  private SentScoreRepository scores;
  private ActivityRepository activities;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListScores() {}

  @Inject
  ListScores(SentScoreRepository scores, ActivityRepository activities, People people) {
    this.scores = scores;
    this.activities = activities;
    this.people = people;
  }

  /**
   * All of it.
   *
   * @param differences the newest 500
   */
  public record Scores(List<Column> columns, List<Difference> differences) {}

  /**
   * A gradebook column that took scores.
   *
   * @param course what the course is called, or null
   * @param scores how many people have a score of ours in it
   * @param readAt when it was last looked at, or null
   * @param trouble what stood in the way at the last look, or null
   */
  public record Column(
      UUID id,
      UUID platformId,
      @Nullable String course,
      int scores,
      @Nullable Instant readAt,
      @Nullable ScoresTrouble trouble) {}

  /**
   * A score of which the gradebook says something else.
   *
   * @param given what it was told, of {@code maximum}
   * @param found what it says, of {@code foundMaximum}; null for nothing
   * @param state {@code CHANGED} or {@code MISSING}
   */
  public record Difference(
      UUID id,
      PersonCard person,
      @Nullable String course,
      int given,
      int maximum,
      @Nullable BigDecimal found,
      @Nullable BigDecimal foundMaximum,
      SentScore.State state,
      @Nullable Instant checkedAt) {}

  /** How things stand. */
  public Scores list() {
    Map<UUID, LtiActivity> links =
        scores.links().stream()
            .map(activities::find)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(LtiActivity::id, link -> link));
    return new Scores(links.values().stream().map(this::column).toList(), differences(links));
  }

  private Column column(LtiActivity link) {
    return new Column(
        link.id(),
        link.platformId(),
        name(link).orElse(null),
        scores.taken(link.id()).size(),
        link.scoresReadAt().orElse(null),
        link.scoresTrouble().orElse(null));
  }

  /** The course, and which of its columns if it is not the usual one. */
  private static Optional<String> name(LtiActivity link) {
    return link.courseTitle()
        .map(course -> link.part().map(part -> course + ", " + part).orElse(course));
  }

  private List<Difference> differences(Map<UUID, LtiActivity> links) {
    List<SentScore> found = scores.different(MOST);
    Map<UUID, PersonCard> cards =
        people.cards(found.stream().map(SentScore::person).collect(Collectors.toSet()));
    return found.stream().map(sent -> difference(sent, links, cards)).toList();
  }

  private static Difference difference(
      SentScore sent, Map<UUID, LtiActivity> links, Map<UUID, PersonCard> cards) {
    return new Difference(
        sent.id(),
        requireNonNull(cards.get(sent.person())),
        Optional.ofNullable(links.get(sent.link())).flatMap(ListScores::name).orElse(null),
        sent.given().orElseThrow(),
        sent.maximum(),
        sent.found().map(BigDecimal::stripTrailingZeros).orElse(null),
        sent.foundMaximum().map(BigDecimal::stripTrailingZeros).orElse(null),
        sent.state(),
        sent.checkedAt().orElse(null));
  }
}
