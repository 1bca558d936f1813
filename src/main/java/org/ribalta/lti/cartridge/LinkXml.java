package org.ribalta.lti.cartridge;

import static org.ribalta.lti.cartridge.CartridgeNamespace.BASIC_LTI;
import static org.ribalta.lti.cartridge.CartridgeNamespace.LINK;
import static org.ribalta.lti.cartridge.CartridgeNamespace.PROPERTY;
import static org.ribalta.lti.cartridge.CartridgeNamespace.VENDOR;
import static org.ribalta.lti.cartridge.XmlWriter.attribute;
import static org.ribalta.lti.cartridge.XmlWriter.line;
import static org.ribalta.lti.cartridge.XmlWriter.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The document of one link, its elements in the schema's order ({@code imslticc_v1p3.xsd} with
 * {@code imsbasiclti_v1p0p1.xsd}: title, description, custom, one launch address, vendor). It names
 * no client and holds no secret: platforms find the tool by the address that is launched.
 */
final class LinkXml {
  private final CartridgeLink link;
  private final Cartridge.Vendor vendor;

  private LinkXml(CartridgeLink link, Cartridge.Vendor vendor) {
    this.link = link;
    this.vendor = vendor;
  }

  /** Where it is in the cartridge. */
  static String file(CartridgeLink link) {
    return "links/" + link.identifier() + ".xml";
  }

  static byte[] write(CartridgeLink link, Cartridge.Vendor vendor) {
    return XmlWriter.document(
        "cartridge_basiclti_link",
        List.of(LINK, BASIC_LTI, PROPERTY, VENDOR),
        new LinkXml(link, vendor)::content);
  }

  private void content(XmlWriter xml) throws XMLStreamException {
    xml.element(BASIC_LTI, "title", line(link.title()));
    Optional<String> description = link.description();
    if (description.isPresent()) {
      xml.element(BASIC_LTI, "description", text(description.get()));
    }
    xml.element(BASIC_LTI, "custom", this::properties);
    boolean secure = "https".equalsIgnoreCase(link.url().getScheme());
    xml.element(
        BASIC_LTI, secure ? "secure_launch_url" : "launch_url", line(link.url().toString()));
    xml.element(BASIC_LTI, "vendor", this::vendor);
  }

  private void properties(XmlWriter xml) throws XMLStreamException {
    for (Map.Entry<String, String> property : link.sorted().entrySet()) {
      xml.element(
          PROPERTY, "property", attribute("name", property.getKey()), text(property.getValue()));
    }
  }

  private void vendor(XmlWriter xml) throws XMLStreamException {
    xml.element(VENDOR, "code", line(vendor.code()));
    xml.element(VENDOR, "name", line(vendor.name()));
  }
}
