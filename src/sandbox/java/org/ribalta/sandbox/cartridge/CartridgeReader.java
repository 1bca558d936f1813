package org.ribalta.sandbox.cartridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ribalta.sandbox.Json;
import org.w3c.dom.Element;

/** Reads the links to tools of a Common Cartridge 1.3, in the order of its organization. */
@Singleton
public class CartridgeReader {
  private static final String MANIFEST = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1";
  private static final String LINK = "http://www.imsglobal.org/xsd/imslticc_v1p3";
  private static final String LTI = "http://www.imsglobal.org/xsd/imsbasiclti_v1p0";
  private static final String PROPERTY = "http://www.imsglobal.org/xsd/imslticm_v1p0";
  private static final String LINK_TYPE = "imsbasiclti_xmlv1p3";

  /** The links, as deep linking would have brought them. */
  public List<JsonNode> links(InputStream file) throws IOException {
    Archive archive = Archive.read(file);
    Element manifest = Xml.root(archive.file("imsmanifest.xml"));
    if (!MANIFEST.equals(manifest.getNamespaceURI())) {
      throw new IOException("another version");
    }
    List<JsonNode> links = new ArrayList<>();
    for (Element item : Xml.all(manifest, MANIFEST, "item")) {
      for (Element resource : Xml.all(manifest, MANIFEST, "resource")) {
        if (resource.getAttribute("identifier").equals(item.getAttribute("identifierref"))
            && LINK_TYPE.equals(resource.getAttribute("type"))) {
          links.add(link(archive, resource));
        }
      }
    }
    return links;
  }

  private static JsonNode link(Archive archive, Element resource) throws IOException {
    Element file = Xml.all(resource, MANIFEST, "file").get(0);
    Element link = Xml.root(archive.file(file.getAttribute("href")));
    if (!LINK.equals(link.getNamespaceURI())) {
      throw new IOException("no link");
    }
    ObjectNode item = Json.object().put("type", "ltiResourceLink");
    item.put("title", Xml.text(link, LTI, "title").orElseThrow(() -> new IOException("title")));
    Xml.text(link, LTI, "description").ifPresent(text -> item.put("text", text));
    item.put(
        "url",
        Xml.text(link, LTI, "secure_launch_url")
            .or(() -> Xml.text(link, LTI, "launch_url"))
            .orElseThrow(() -> new IOException("launch_url")));
    ObjectNode custom = item.putObject("custom");
    Xml.all(link, PROPERTY, "property")
        .forEach(property -> custom.put(property.getAttribute("name"), property.getTextContent()));
    return item;
  }
}
