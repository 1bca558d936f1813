package org.ribalta.lti.cartridge;

import java.util.List;

/**
 * A course's worth of links to one tool.
 *
 * @param identifier unique among cartridges, an XML name: {@code cartridge-0193…}
 * @param title what people read
 * @param language of the title, as BCP 47 writes it
 * @param vendor whose tool it is
 * @param links in the order in which people find them
 */
public record Cartridge(
    String identifier, String title, String language, Vendor vendor, List<CartridgeLink> links) {
  public Cartridge {
    links = List.copyOf(links);
  }

  /**
   * Who makes the tool.
   *
   * @param code a domain name, e.g. {@code example.com}
   */
  public record Vendor(String code, String name) {}
}
