package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.PlacedLink;
import org.ribalta.lms.entity.Selection;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.ags.SubmissionReview;
import org.ribalta.lti.deeplink.ContentItem;
import org.ribalta.lti.deeplink.DeepLinkingSettings;
import org.ribalta.lti.deeplink.DocumentTarget;
import org.ribalta.lti.deeplink.NewLineItem;
import org.ribalta.lti.deeplink.ResourceLinkItem;
import org.ribalta.lti.deeplink.TimeWindow;
import org.ribalta.platform.Ids;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;
import org.ribalta.talent.ScoreDue;

/** Makes links to editions, for the platform to add. Runs in the caller's transaction. */
@ApplicationScoped
public class PlaceLinks {
  /** The kind of grade that a column of ours holds: the share of meetings held. */
  private static final String TAG = "meetings";

  private static final Text REVIEW = new Text("Apri in Ribalta", "Open in Ribalta");

  private PlacedLinkRepository placedLinks;
  private Editions editions;
  private People people;
  private ToolUrls urls;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PlaceLinks() {}

  @Inject
  PlaceLinks(
      PlacedLinkRepository placedLinks,
      Editions editions,
      People people,
      ToolUrls urls,
      Ids ids,
      Clock clock) {
    this.placedLinks = placedLinks;
    this.editions = editions;
    this.people = people;
    this.urls = urls;
    this.ids = ids;
    this.clock = clock;
  }

  List<ContentItem> place(Selection selection, List<EditionView> chosen, Language language) {
    return chosen.stream().map(edition -> place(selection, edition, language)).toList();
  }

  private ContentItem place(Selection selection, EditionView edition, Language language) {
    PlacedLink link = new PlacedLink(ids.next(), selection, edition.activityId(), clock.instant());
    placedLinks.add(link);
    return item(link, edition, selection.person(), language, target(selection.settings()));
  }

  /** The same link for a cartridge, which opens the edition wherever it is imported. */
  ResourceLinkItem carry(EditionView edition, UUID person, Language language) {
    UUID activity = edition.activityId();
    PlacedLink link = placedLinks.ofCartridge(activity).orElseGet(() -> carried(activity, person));
    return item(link, edition, person, language, Optional.empty());
  }

  private PlacedLink carried(UUID activity, UUID person) {
    PlacedLink link = new PlacedLink(ids.next(), activity, person, clock.instant());
    placedLinks.add(link);
    return link;
  }

  private ResourceLinkItem item(
      PlacedLink link,
      EditionView edition,
      UUID person,
      Language language,
      Optional<DocumentTarget> target) {
    EditionDescription described = editions.describe(edition.id(), edition.activityId(), language);
    return new ResourceLinkItem(
        urls.redirectUri(),
        Optional.of(described.title()),
        Optional.of(described.objective().title()),
        Map.of(BindLink.PARAMETER, link.id().toString()),
        Optional.of(lineItem(described, language)),
        TimeWindow.OPEN,
        TimeWindow.until(end(edition, person)),
        target);
  }

  private static NewLineItem lineItem(EditionDescription edition, Language language) {
    return new NewLineItem(
        BigDecimal.valueOf(ScoreDue.MAXIMUM),
        Optional.of(edition.title()),
        Optional.of(edition.id().toString()),
        Optional.of(TAG),
        Optional.of(new SubmissionReview(ScoreProgress.ALL, Optional.of(REVIEW.in(language)))));
  }

  /** The edition's last moment, where whoever chose lives. */
  private Instant end(EditionView edition, UUID person) {
    ZoneId zone =
        people.find(person).map(PersonView::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    return edition.endsOn().plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** In the course's page where the platform can do that, which is its own choice then. */
  private static Optional<DocumentTarget> target(DeepLinkingSettings settings) {
    return settings.acceptTargets().equals(Set.of("window"))
        ? Optional.of(
            new DocumentTarget.Window(Optional.of("_blank"), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }
}
