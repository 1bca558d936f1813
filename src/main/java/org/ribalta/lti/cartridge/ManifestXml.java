package org.ribalta.lti.cartridge;

import static org.ribalta.lti.cartridge.CartridgeNamespace.MANIFEST;
import static org.ribalta.lti.cartridge.CartridgeNamespace.METADATA;
import static org.ribalta.lti.cartridge.XmlWriter.attribute;
import static org.ribalta.lti.cartridge.XmlWriter.line;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * {@code imsmanifest.xml}: what is in the cartridge, and in which order people find it (Common
 * Cartridge 1.3, profile of Content Packaging 1.2). The root item of the one organization has no
 * title; each link is an item below it and a resource with one file.
 */
final class ManifestXml {
  static final String FILE = "imsmanifest.xml";

  private static final String LINK_TYPE = "imsbasiclti_xmlv1p3";

  private final Cartridge cartridge;

  private ManifestXml(Cartridge cartridge) {
    this.cartridge = cartridge;
  }

  static byte[] write(Cartridge cartridge) {
    return XmlWriter.document(
        "manifest", List.of(MANIFEST, METADATA), new ManifestXml(cartridge)::content);
  }

  private void content(XmlWriter xml) throws XMLStreamException {
    attribute("identifier", cartridge.identifier()).write(xml);
    xml.element(MANIFEST, "metadata", this::metadata);
    xml.element(
        MANIFEST,
        "organizations",
        organizations ->
            organizations.element(
                MANIFEST,
                "organization",
                attribute("identifier", "organization"),
                attribute("structure", "rooted-hierarchy"),
                root ->
                    root.element(MANIFEST, "item", attribute("identifier", "root"), this::items)));
    xml.element(MANIFEST, "resources", this::resources);
  }

  private void metadata(XmlWriter xml) throws XMLStreamException {
    xml.element(MANIFEST, "schema", line("IMS Common Cartridge"));
    xml.element(MANIFEST, "schemaversion", line("1.3.0"));
    xml.element(
        METADATA,
        "lom",
        lom ->
            lom.element(
                METADATA, "general", general -> general.element(METADATA, "title", this::title)));
  }

  private void title(XmlWriter xml) throws XMLStreamException {
    xml.element(
        METADATA, "string", attribute("language", cartridge.language()), line(cartridge.title()));
  }

  private void items(XmlWriter xml) throws XMLStreamException {
    for (CartridgeLink link : cartridge.links()) {
      xml.element(
          MANIFEST,
          "item",
          attribute("identifier", "item-" + link.identifier()),
          attribute("identifierref", link.identifier()),
          item -> item.element(MANIFEST, "title", line(link.title())));
    }
  }

  private void resources(XmlWriter xml) throws XMLStreamException {
    for (CartridgeLink link : cartridge.links()) {
      xml.element(
          MANIFEST,
          "resource",
          attribute("identifier", link.identifier()),
          attribute("type", LINK_TYPE),
          resource -> resource.element(MANIFEST, "file", attribute("href", LinkXml.file(link))));
    }
  }
}
