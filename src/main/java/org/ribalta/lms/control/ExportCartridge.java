package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lti.cartridge.Cartridge;
import org.ribalta.lti.cartridge.CartridgeFile;
import org.ribalta.lti.cartridge.CartridgeLink;
import org.ribalta.lti.deeplink.ResourceLinkItem;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.shared.Language;

/**
 * Exports an edition's course as a Common Cartridge: a link for each thing that deep linking offers
 * of it. The same edition gives the same file.
 */
@ApplicationScoped
public class ExportCartridge {
  private static final Cartridge.Vendor US = new Cartridge.Vendor("ribalta.org", "Ribalta");

  private FindSelection findSelection;
  private PlaceLinks placeLinks;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ExportCartridge() {}

  @Inject
  ExportCartridge(FindSelection findSelection, PlaceLinks placeLinks, Audit audit) {
    this.findSelection = findSelection;
    this.placeLinks = placeLinks;
    this.audit = audit;
  }

  /**
   * The file.
   *
   * @throws Refused {@code not-found} unless the person manages the edition, and it is not over
   */
  @Transactional
  public byte[] export(UUID edition, UUID person, Language language) {
    List<ResourceLinkItem> items =
        findSelection.linkable(person).stream()
            .filter(linkable -> linkable.edition().id().equals(edition))
            .map(linkable -> placeLinks.carry(linkable, person, language))
            .toList();
    if (items.isEmpty()) {
      throw Refused.notFound("edition");
    }
    audit.record("cartridge.exported", "edition", edition, Map.of("links", items.size()));
    return CartridgeFile.of(
        new Cartridge(
            "cartridge-" + edition,
            items.get(0).title().orElse(US.name()),
            language.name().toLowerCase(Locale.ROOT),
            US,
            items.stream().map(ExportCartridge::link).toList()));
  }

  private static CartridgeLink link(ResourceLinkItem item) {
    return CartridgeLink.of("link-" + item.custom().get(BindLink.PARAMETER), item);
  }
}
