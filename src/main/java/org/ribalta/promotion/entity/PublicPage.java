package org.ribalta.promotion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * The page that tells everybody about an edition. It is off until a programme manager turns it on,
 * and can be turned off and on again; its address stays its own meanwhile.
 */
@Entity
@Table(name = "public_page")
public class PublicPage extends TenantEntity {
  @Column(name = "edition_id")
  private UUID editionId;

  private String slug;
  private @Nullable String words;
  private boolean searchable;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PublicPage() {}

  /** A page that nobody sees yet. */
  public PublicPage(UUID id, UUID editionId, Slug slug) {
    super(id);
    this.editionId = editionId;
    this.slug = slug.value();
  }

  /**
   * Changes the page; only by somebody who saw it as it is.
   *
   * @param seen the version that they saw
   */
  public void change(PageDetails details, long seen) {
    if (seen != version()) {
      throw PromotionProblem.PAGE_CHANGED.refused();
    }
    this.slug = details.slug().value();
    this.words = details.words();
    this.searchable = details.searchable();
  }

  /** Lets everybody see it. */
  public void publish(Instant now) {
    if (publishedAt == null) {
      publishedAt = now;
    }
  }

  /** Shows it to nobody any more. */
  public void withdraw() {
    publishedAt = null;
  }

  public UUID editionId() {
    return editionId;
  }

  public Slug slug() {
    return new Slug(slug);
  }

  /** What the manager adds in their own words. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Whether search engines may list it. */
  public boolean isSearchable() {
    return searchable;
  }

  public boolean isPublished() {
    return publishedAt != null;
  }
}
