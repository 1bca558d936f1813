package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.platform.audit.Audit;
import org.ribalta.promotion.entity.PublicPage;

/** Turns an edition's public page off: its address answers 404 from the next request on. */
@ApplicationScoped
public class WithdrawPage {
  private PublicPageRepository pages;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected WithdrawPage() {}

  @Inject
  WithdrawPage(PublicPageRepository pages, Audit audit) {
    this.pages = pages;
    this.audit = audit;
  }

  /** Shows the page to nobody any more; harmless if nobody saw it. */
  @Transactional
  public void withdraw(UUID edition) {
    pages.ofEdition(edition).filter(PublicPage::isPublished).ifPresent(this::withdraw);
  }

  private void withdraw(PublicPage page) {
    page.withdraw();
    audit.record("public-page.withdrawn", "edition", page.editionId(), Map.of());
  }
}
