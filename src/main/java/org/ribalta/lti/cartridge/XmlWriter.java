package org.ribalta.lti.cartridge;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document; the same calls give the same bytes. Only the JDK's own writer is used. */
final class XmlWriter {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  private XmlWriter(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes something, which may go wrong only if the calls make no document. */
  interface Part {
    void write(XmlWriter xml) throws XMLStreamException;
  }

  /** A document whose root declares these namespaces. */
  static byte[] document(String root, List<CartridgeNamespace> namespaces, Part content) {
    StringWriter text = new StringWriter();
    try {
      XmlWriter xml = new XmlWriter(FACTORY.createXMLStreamWriter(text));
      xml.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.start(namespaces.get(0), root);
      for (CartridgeNamespace namespace : namespaces) {
        xml.out.writeNamespace(namespace.prefix(), namespace.uri());
      }
      content.write(xml);
      xml.out.writeEndElement();
      xml.out.writeEndDocument();
      xml.out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("No document: " + root, e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  void element(CartridgeNamespace namespace, String name, Part... parts) throws XMLStreamException {
    start(namespace, name);
    for (Part part : parts) {
      part.write(this);
    }
    out.writeEndElement();
  }

  private void start(CartridgeNamespace namespace, String name) throws XMLStreamException {
    out.writeStartElement(namespace.prefix(), name, namespace.uri());
  }

  static Part attribute(String name, String value) {
    return xml -> xml.out.writeAttribute(name, XmlText.line(value));
  }

  static Part text(String text) {
    return xml -> xml.out.writeCharacters(XmlText.of(text));
  }

  static Part line(String text) {
    return xml -> xml.out.writeCharacters(XmlText.line(text));
  }
}
