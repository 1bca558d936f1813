package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.programme.EditionChecklist;
import org.ribalta.promotion.entity.PublicPage;
import org.ribalta.shared.Text;

/** Asks for a few words on the public page, which no template can know. */
@ApplicationScoped
@Transactional
public class PageChecklist implements EditionChecklist {
  private PublicPageRepository pages;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PageChecklist() {}

  @Inject
  PageChecklist(PublicPageRepository pages) {
    this.pages = pages;
  }

  @Override
  public List<Item> of(UUID edition) {
    return List.of(
        Item.unless(
            pages.ofEdition(edition).flatMap(PublicPage::words).isEmpty(),
            "publicPage",
            new Text(
                "Scrivi due righe tue per la pagina pubblica: perché farlo proprio da voi.",
                "Write two lines of your own for the public page: why do it with you.")));
  }
}
