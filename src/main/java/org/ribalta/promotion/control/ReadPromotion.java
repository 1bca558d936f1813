package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.Activities;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.tenant.control.DescribeTenant;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.Editions;
import org.ribalta.promotion.control.WriteTextKit.KitText;
import org.ribalta.promotion.entity.PublicPage;
import org.ribalta.shared.Language;

/** Reads what a programme manager tells people with. */
@ApplicationScoped
public class ReadPromotion {
  private PublicPageRepository pages;
  private SuggestSlug suggestSlug;
  private Editions editions;
  private Activities activities;
  private DescribeTenant describeTenant;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadPromotion() {}

  @Inject
  ReadPromotion(
      PublicPageRepository pages,
      SuggestSlug suggestSlug,
      Editions editions,
      Activities activities,
      DescribeTenant describeTenant,
      Settings settings) {
    this.pages = pages;
    this.suggestSlug = suggestSlug;
    this.editions = editions;
    this.activities = activities;
    this.describeTenant = describeTenant;
    this.settings = settings;
  }

  /**
   * What there is to tell people with.
   *
   * @param link what to give them: the public page if it is on, else the activity in the LMS; null
   *     while neither is known
   */
  public record Promotion(PageState page, @Nullable String link, List<KitText> texts) {}

  /**
   * The public page.
   *
   * @param address where it is, or would be
   * @param version counts the changes; null while nothing was stored
   */
  public record PageState(
      String slug,
      String address,
      boolean published,
      boolean searchable,
      @Nullable String words,
      @Nullable Long version) {}

  /** Reads it, for somebody who came in by this activity. */
  @Transactional
  public Promotion read(UUID edition, UUID activity, Language language) {
    String title = editions.describe(edition, activity, language).title();
    PageState page = pages.ofEdition(edition).map(this::state).orElseGet(() -> suggested(title));
    Optional<URI> link = link(page, activity);
    return new Promotion(
        page, link.map(URI::toString).orElse(null), texts(edition, activity, link));
  }

  private PageState state(PublicPage page) {
    return new PageState(
        page.slug().value(),
        address(page.slug().value()).toString(),
        page.isPublished(),
        page.isSearchable(),
        page.words().orElse(null),
        page.version());
  }

  private PageState suggested(String title) {
    String slug = suggestSlug.suggest(title).value();
    return new PageState(slug, address(slug).toString(), false, false, null, null);
  }

  private URI address(String slug) {
    return settings.at("/p/" + slug);
  }

  private Optional<URI> link(PageState page, UUID activity) {
    return page.published()
        ? Optional.of(URI.create(page.address()))
        : activities.address(activity);
  }

  private List<KitText> texts(UUID edition, UUID activity, Optional<URI> link) {
    String company = describeTenant.describe().name();
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                texts(editions.describe(edition, activity, language), company, language, link))
        .toList();
  }

  private static Stream<KitText> texts(
      EditionDescription edition, String company, Language language, Optional<URI> link) {
    PromotionWords words = EditionWords.of(edition, company, language);
    return new WriteTextKit(edition, words, link).write().stream();
  }
}
