package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.promotion.entity.PageDetails;
import org.ribalta.promotion.entity.PromotionProblem;
import org.ribalta.promotion.entity.PublicPage;
import org.ribalta.promotion.entity.Slug;

/** Changes what stands on an edition's public page and where; turns nothing on. */
@ApplicationScoped
public class ChangePublicPage {
  private static final int LONGEST_WORDS = 600;

  private PublicPageRepository pages;
  private Audit audit;
  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ChangePublicPage() {}

  @Inject
  ChangePublicPage(PublicPageRepository pages, Audit audit, Ids ids) {
    this.pages = pages;
    this.audit = audit;
    this.ids = ids;
  }

  /**
   * What is sent.
   *
   * @param version the one that the sender saw; null if there was no page yet
   */
  public record Wish(
      @Nullable String slug, @Nullable String words, boolean searchable, @Nullable Long version) {}

  /**
   * Stores the page.
   *
   * @throws Refused {@code invalid}, also when another page has the address; {@code page-changed}
   *     when somebody else was faster
   */
  @Transactional
  public void change(UUID edition, Wish wish) {
    PageDetails details = checked(wish);
    PublicPage page = page(edition, wish.version(), details.slug());
    page.change(details, wish.version() == null ? page.version() : wish.version());
    pages.flushOr(ChangePublicPage::taken);
    audit.record("public-page.changed", "edition", edition, Map.of());
  }

  private PublicPage page(UUID edition, @Nullable Long seen, Slug slug) {
    PublicPage found = pages.ofEdition(edition).orElse(null);
    if (found != null && seen == null) {
      throw PromotionProblem.PAGE_CHANGED.refused();
    }
    if (found != null) {
      return found;
    }
    PublicPage made = new PublicPage(ids.next(), edition, slug);
    pages.add(made);
    return made;
  }

  private static PageDetails checked(Wish wish) {
    String slug = wish.slug() == null ? "" : wish.slug().strip();
    String words = wish.words() == null || wish.words().isBlank() ? null : wish.words().strip();
    new Checks()
        .that(
            Slug.isSlug(slug),
            "/slug",
            "slug",
            "Write 3 to 60 small letters, digits and single hyphens.")
        .that(
            words == null || words.length() <= LONGEST_WORDS,
            "/words",
            "too-long",
            "Write at most " + LONGEST_WORDS + " characters.")
        .done();
    return new PageDetails(new Slug(slug), words, wish.searchable());
  }

  private static Refused taken() {
    return Refused.invalid("/slug", "taken", "Another page has this address: choose another one.");
  }
}
