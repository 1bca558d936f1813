package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ribalta.lms.Activities;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.tenant.control.DescribeTenant;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.promotion.entity.PublicPage;
import org.ribalta.shared.Language;

/** Composes the public page of an edition, as its tenant, in one transaction. */
@ApplicationScoped
public class ShowPublicPage {
  private static final int STEPS = 4;

  private PublicPageRepository pages;
  private Editions editions;
  private CountInPublic countInPublic;
  private Activities activities;
  private DescribeTenant describeTenant;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ShowPublicPage() {}

  @Inject
  ShowPublicPage(
      PublicPageRepository pages,
      Editions editions,
      CountInPublic countInPublic,
      Activities activities,
      DescribeTenant describeTenant,
      Settings settings) {
    this.pages = pages;
    this.editions = editions;
    this.countInPublic = countInPublic;
    this.activities = activities;
    this.describeTenant = describeTenant;
    this.settings = settings;
  }

  /** The page; empty unless it is turned on. */
  @Transactional
  public Optional<PublicProgramme> show(UUID edition, Language language) {
    return pages
        .ofEdition(edition)
        .filter(PublicPage::isPublished)
        .flatMap(page -> editions.find(edition).map(found -> composed(page, found, language)));
  }

  private PublicProgramme composed(PublicPage page, EditionView view, Language language) {
    EditionDescription edition = editions.describe(view.id(), view.activityId(), language);
    String company = describeTenant.describe().name();
    PromotionWords words = EditionWords.of(edition, company, language);
    boolean open = view.isOpen() && view.hasPlaceBeside(edition.counts().people());
    return new PublicProgramme(
        settings.at("/p/" + page.slug().value()),
        page.isSearchable(),
        company,
        headline(page, edition, open, words),
        open ? activities.address(view.activityId()) : Optional.<URI>empty(),
        sides(words),
        steps(edition, words),
        countInPublic.count(edition, view.activityId()),
        words);
  }

  private static PublicProgramme.Headline headline(
      PublicPage page, EditionDescription edition, boolean open, PromotionWords words) {
    return new PublicProgramme.Headline(
        edition.title(),
        edition.objective().title(),
        edition.objective().success(),
        page.words().orElse(null),
        words.say(state(edition.state(), open)),
        words.say("page.when"));
  }

  private static String state(EditionState state, boolean open) {
    return switch (state) {
      case ENROLLING, PAIRING -> open ? "state.open" : "state.full";
      case RUNNING -> "state.running";
      case CLOSED -> "state.closed";
    };
  }

  private static List<PublicProgramme.Side> sides(PromotionWords words) {
    return List.of(
        new PublicProgramme.Side(true, words.say("side.mentor"), Benefits.ofMentor(words)),
        new PublicProgramme.Side(false, words.say("side.mentee"), Benefits.ofMentee(words)));
  }

  private static List<PublicProgramme.Step> steps(
      EditionDescription edition, PromotionWords words) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(at -> new PublicProgramme.Step(words.say("step." + at), told(at, edition, words)))
        .toList();
  }

  /** The third step is the meetings: how many and how often. */
  private static String told(int step, EditionDescription edition, PromotionWords words) {
    return step == 3 ? EditionWords.rhythm(edition, words) : words.say("step." + step + ".text");
  }
}
