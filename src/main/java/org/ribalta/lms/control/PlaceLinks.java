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
import org.ribalta.course.Courses;
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

/**
 * Makes links to editions and their modules, for the platform to add. Runs in the caller's
 * transaction.
 */
@ApplicationScoped
public class PlaceLinks {
  private static final Text REVIEW = new Text("Apri in Ribalta", "Open in Ribalta");

  private PlacedLinkRepository placedLinks;
  private Editions editions;
  private Courses courses;
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
      Courses courses,
      People people,
      ToolUrls urls,
      Ids ids,
      Clock clock) {
    this.placedLinks = placedLinks;
    this.editions = editions;
    this.courses = courses;
    this.people = people;
    this.urls = urls;
    this.ids = ids;
    this.clock = clock;
  }

  List<ContentItem> place(Selection selection, List<Linkable> chosen, Language language) {
    return chosen.stream().map(each -> place(selection, each, language)).toList();
  }

  private ContentItem place(Selection selection, Linkable chosen, Language language) {
    PlacedLink link =
        new PlacedLink(
            ids.next(), selection, chosen.edition().activityId(), chosen.tag(), clock.instant());
    placedLinks.add(link);
    return item(link, chosen, selection.person(), language, target(selection.settings()));
  }

  /** The same link for a cartridge, which opens what it is for wherever it is imported. */
  ResourceLinkItem carry(Linkable chosen, UUID person, Language language) {
    PlacedLink link =
        placedLinks
            .ofCartridge(chosen.edition().activityId(), chosen.tag())
            .orElseGet(() -> carried(chosen, person));
    return item(link, chosen, person, language, Optional.empty());
  }

  private PlacedLink carried(Linkable chosen, UUID person) {
    PlacedLink link =
        new PlacedLink(
            ids.next(), chosen.edition().activityId(), chosen.tag(), person, clock.instant());
    placedLinks.add(link);
    return link;
  }

  private ResourceLinkItem item(
      PlacedLink link,
      Linkable chosen,
      UUID person,
      Language language,
      Optional<DocumentTarget> target) {
    Words words = words(chosen, language);
    return new ResourceLinkItem(
        urls.redirectUri(),
        Optional.of(words.title()),
        Optional.of(words.text()),
        Map.of(BindLink.PARAMETER, link.id().toString()),
        Optional.of(lineItem(chosen, words.title(), language)),
        TimeWindow.OPEN,
        TimeWindow.until(end(chosen.edition(), person)),
        target);
  }

  private record Words(String title, String text) {}

  private Words words(Linkable chosen, Language language) {
    EditionView edition = chosen.edition();
    EditionDescription described = editions.describe(edition.id(), edition.activityId(), language);
    return chosen
        .module()
        .map(module -> new Words(courses.title(module, language), courses.lead(module, language)))
        .orElseGet(() -> new Words(described.title(), described.objective().title()));
  }

  private static NewLineItem lineItem(Linkable chosen, String title, Language language) {
    return new NewLineItem(
        BigDecimal.valueOf(ScoreDue.MAXIMUM),
        Optional.of(title),
        Optional.of(chosen.edition().id().toString()),
        Optional.of(chosen.tag()),
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
