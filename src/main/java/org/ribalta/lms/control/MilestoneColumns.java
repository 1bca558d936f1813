package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lti.Platform;
import org.ribalta.lti.ags.LineItem;
import org.ribalta.platform.Ids;
import org.ribalta.platform.tenant.control.TenantLocale;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;
import org.ribalta.talent.Milestone;
import org.ribalta.talent.ScoreDue;
import org.ribalta.talent.ScoreKey;

/** Knows which milestones have their gradebook column already, and what one is to look like. */
@ApplicationScoped
@Transactional
public class MilestoneColumns {
  private ScoreColumn columns;
  private ActivityRepository activities;
  private PlatformRepository platforms;
  private Editions editions;
  private TenantLocale locale;
  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MilestoneColumns() {}

  @Inject
  MilestoneColumns(
      ScoreColumn columns,
      ActivityRepository activities,
      PlatformRepository platforms,
      Editions editions,
      TenantLocale locale,
      Ids ids) {
    this.columns = columns;
    this.activities = activities;
    this.platforms = platforms;
    this.editions = editions;
    this.locale = locale;
    this.ids = ids;
  }

  /**
   * A column to be made.
   *
   * @param link the link in whose course
   * @param lineItems where (AGS "lineitems")
   * @param column bears the programme's activity and the milestone as its names, and no link: a
   *     link with two columns would lose its own
   */
  record Wanted(UUID link, Platform platform, URI lineItems, LineItem column) {}

  /** The column that a score lacks; empty if it is there, or is no milestone's. */
  Optional<Wanted> missing(ScoreMessage due) {
    ScoreKey key = due.key();
    return Milestone.ofOwnColumn(key.tag())
        .filter(milestone -> columns.of(due.activityId(), key).isEmpty())
        .flatMap(
            milestone ->
                columns
                    .of(due.activityId(), ScoreKey.ofMeetings(key.edition(), key.person()))
                    .flatMap(link -> wanted(link, due, milestone)));
  }

  private Optional<Wanted> wanted(LtiActivity link, ScoreMessage due, Milestone milestone) {
    return link.lineItems()
        .map(
            container ->
                new Wanted(
                    link.id(),
                    platforms.find(link.platformId()).orElseThrow().registration(),
                    container,
                    new LineItem(
                        Optional.empty(),
                        label(due, milestone),
                        BigDecimal.valueOf(ScoreDue.MAXIMUM),
                        Optional.empty(),
                        Optional.of(due.activityId().toString()),
                        Optional.of(milestone.tag()))));
  }

  private String label(ScoreMessage due, Milestone milestone) {
    Language language = Language.of(List.of(Locale.forLanguageTag(locale.current())));
    return editions.describe(due.editionId(), due.activityId(), language).title()
        + ": "
        + milestone.title().in(language);
  }

  /** The platform has it. */
  void made(Wanted wanted, URI address) {
    LtiActivity link = activities.find(wanted.link()).orElseThrow();
    activities.add(
        new LtiActivity(
            ids.next(),
            link,
            wanted.column().tag().orElseThrow(),
            wanted.column().label(),
            address));
  }
}
