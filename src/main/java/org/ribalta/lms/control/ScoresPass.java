package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.ScoresTrouble;
import org.ribalta.lms.entity.SentScore;
import org.ribalta.lti.Platform;
import org.ribalta.lti.ags.Result;

/** The transactions of one comparison of scores. */
@ApplicationScoped
@Transactional
public class ScoresPass {
  private SentScoreRepository scores;
  private ActivityRepository activities;
  private PlatformRepository platforms;
  private PersonLinkRepository links;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ScoresPass() {}

  @Inject
  ScoresPass(
      SentScoreRepository scores,
      ActivityRepository activities,
      PlatformRepository platforms,
      PersonLinkRepository links,
      Clock clock) {
    this.scores = scores;
    this.activities = activities;
    this.platforms = platforms;
    this.links = links;
    this.clock = clock;
  }

  /** A gradebook column that took scores of ours. */
  record Source(UUID link, Platform platform, URI lineItem) {}

  /** The columns to read, in a fixed order. */
  List<Source> sources() {
    return scores.links().stream()
        .map(activities::find)
        .flatMap(Optional::stream)
        .flatMap(link -> source(link).stream())
        .toList();
  }

  private Optional<Source> source(LtiActivity link) {
    return link.lineItem()
        .flatMap(
            column ->
                platforms
                    .find(link.platformId())
                    .map(platform -> new Source(link.id(), platform.registration(), column)));
  }

  /**
   * Compares what a column holds with what it was told. A score that was sent while the column was
   * being read waits for the next look.
   *
   * @param readFrom when reading began
   */
  void compare(Source source, List<Result> results, Instant readFrom) {
    LtiActivity link = activities.find(source.link()).orElseThrow();
    Map<String, Result> byUser =
        results.stream()
            .collect(Collectors.toMap(Result::userId, Function.identity(), (first, more) -> more));
    Instant now = clock.instant();
    scores.taken(source.link()).stream()
        .filter(sent -> sent.sentAt().filter(at -> at.isBefore(readFrom)).isPresent())
        .forEach(sent -> sent.found(result(link, sent, byUser), now));
    link.scoresRead(now, null);
  }

  private Optional<Result> result(LtiActivity link, SentScore sent, Map<String, Result> byUser) {
    return links
        .ofPerson(link.platformId(), sent.person())
        .map(PersonLink::subject)
        .map(byUser::get);
  }

  /** Notes that a column could not be read; what is known of its scores stays. */
  void notRead(Source source, ScoresTrouble trouble) {
    activities.find(source.link()).ifPresent(link -> link.scoresRead(clock.instant(), trouble));
  }
}
