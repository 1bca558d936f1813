package org.ribalta.lti.cartridge;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ribalta.lti.deeplink.ResourceLinkItem;

/**
 * A link to the tool, which platforms launch like any other.
 *
 * @param identifier unique within its cartridge, an XML name: {@code link-0193…}
 * @param url what is launched, the message's {@code target_link_uri}
 * @param custom sent back with each launch; whoever edits the course may change it
 */
public record CartridgeLink(
    String identifier,
    String title,
    Optional<String> description,
    URI url,
    Map<String, String> custom) {
  public CartridgeLink {
    custom = Map.copyOf(custom);
  }

  /** The same link as deep linking adds; columns and dates have no place in a cartridge. */
  public static CartridgeLink of(String identifier, ResourceLinkItem item) {
    return new CartridgeLink(
        identifier,
        item.title().orElseGet(() -> item.url().toString()),
        item.text(),
        item.url(),
        item.custom());
  }

  /** In an order that stays. */
  Map<String, String> sorted() {
    return new TreeMap<>(custom);
  }
}
