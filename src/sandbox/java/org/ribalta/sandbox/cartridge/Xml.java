package org.ribalta.sandbox.cartridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML without document types, and so without entities of anybody's. */
final class Xml {
  private Xml() {}

  static Element root(byte[] document) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("no XML", e);
    }
  }

  /** All elements of this name below another, whatever their prefix. */
  static List<Element> all(Element in, String namespace, String name) {
    NodeList found = in.getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  static Optional<String> text(Element in, String namespace, String name) {
    return all(in, namespace, name).stream().findFirst().map(Element::getTextContent);
  }
}
