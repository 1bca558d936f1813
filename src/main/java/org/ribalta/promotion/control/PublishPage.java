package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionDescription;
import org.ribalta.promotion.entity.PublicPage;

/** Turns an edition's public page on. */
@ApplicationScoped
public class PublishPage {
  private PublicPageRepository pages;
  private SuggestSlug suggestSlug;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PublishPage() {}

  @Inject
  PublishPage(
      PublicPageRepository pages, SuggestSlug suggestSlug, Audit audit, Ids ids, Clock clock) {
    this.pages = pages;
    this.suggestSlug = suggestSlug;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Lets everybody see it from now on; one that was never changed gets the address that its title
   * suggests.
   *
   * @throws Refused {@code invalid} if another page takes the address at the same moment
   */
  @Transactional
  public void publish(EditionDescription edition) {
    PublicPage page = pages.ofEdition(edition.id()).orElseGet(() -> made(edition));
    page.publish(clock.instant());
    pages.flushOr(
        () -> Refused.invalid("/slug", "taken", "Another page has this address: choose one."));
    audit.record("public-page.published", "edition", edition.id(), Map.of());
  }

  private PublicPage made(EditionDescription edition) {
    PublicPage page =
        new PublicPage(ids.next(), edition.id(), suggestSlug.suggest(edition.title()));
    pages.add(page);
    return page;
  }
}
