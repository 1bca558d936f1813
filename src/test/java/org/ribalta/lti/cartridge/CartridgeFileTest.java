package org.ribalta.lti.cartridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Cartridges, held to the structure of Common Cartridge 1.3 as its schemas put it ({@code
 * ccv1p3_imscp_v1p2_v1p0.xsd}, {@code ccv1p3_lommanifest_v1p0.xsd}, {@code imslticc_v1p3.xsd}).
 */
class CartridgeFileTest {
  private static final String LTI = "http://www.imsglobal.org/xsd/imsbasiclti_v1p0";
  private static final URI LAUNCH = URI.create("https://tool.example/lti/launch");

  private static CartridgeLink link(String identifier, String title, String description) {
    return new CartridgeLink(
        identifier, title, Optional.of(description), LAUNCH, Map.of("b", "2", "a", "1"));
  }

  private static Cartridge cartridge(CartridgeLink... links) {
    return new Cartridge(
        "cartridge-1",
        "Il corso",
        "it",
        new Cartridge.Vendor("tool.example", "Tool"),
        List.of(links));
  }

  /** Mutations: any element in another place, another type or another namespace. */
  @Test
  void manifestNamesEveryLinkOnceAndInOrder() throws Exception {
    Map<String, byte[]> files =
        files(CartridgeFile.of(cartridge(link("l1", "Uno", ""), link("l2", "Due", ""))));

    assertThat(files.keySet()).containsExactly("imsmanifest.xml", "links/l1.xml", "links/l2.xml");
    Element manifest = root(files.get("imsmanifest.xml"));
    assertThat(names(manifest)).containsExactly("metadata", "organizations", "resources");
    assertThat(manifest.getNamespaceURI())
        .isEqualTo("http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1");
    Element metadata = child(manifest, 0);
    assertThat(names(metadata)).containsExactly("schema", "schemaversion", "lom");
    assertThat(texts(metadata, "schema")).containsExactly("IMS Common Cartridge");
    assertThat(texts(metadata, "schemaversion")).containsExactly("1.3.0");
    assertThat(texts(metadata, "string")).containsExactly("Il corso");
    Element organization = child(child(manifest, 1), 0);
    assertThat(organization.getAttribute("structure")).isEqualTo("rooted-hierarchy");
    Element folder = child(organization, 0);
    assertThat(names(folder)).as("the root has no title").containsExactly("item", "item");
    assertThat(attributes(folder, "identifierref")).containsExactly("l1", "l2");
    assertThat(texts(folder, "title")).containsExactly("Uno", "Due");
    Element resources = child(manifest, 2);
    assertThat(attributes(resources, "identifier")).containsExactly("l1", "l2");
    assertThat(attributes(resources, "type")).containsOnly("imsbasiclti_xmlv1p3");
    assertThat(attributes(child(resources, 0), "href")).containsExactly("links/l1.xml");
  }

  /** Mutations: elements out of the schema's sequence, which strict importers refuse. */
  @ParameterizedTest
  @CsvSource({
    "https://tool.example/lti/launch, secure_launch_url",
    "http://127.0.0.1:8080/lti/launch, launch_url"
  })
  void linkHasTheElementsOfItsSchemaInTheirOrder(URI url, String element) throws Exception {
    CartridgeLink link =
        new CartridgeLink("l1", "Uno", Optional.of("Che cosa è"), url, Map.of("b", "2", "a", "1"));

    Element root = root(files(CartridgeFile.of(cartridge(link))).get("links/l1.xml"));

    assertThat(root.getLocalName()).isEqualTo("cartridge_basiclti_link");
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.imsglobal.org/xsd/imslticc_v1p3");
    assertThat(names(root)).containsExactly("title", "description", "custom", element, "vendor");
    assertThat(child(root, 0).getNamespaceURI()).isEqualTo(LTI);
    assertThat(texts(root, element)).containsExactly(url.toString());
    assertThat(attributes(child(root, 2), "name")).containsExactly("a", "b");
    assertThat(texts(root, "property")).containsExactly("1", "2");
    assertThat(names(child(root, 4))).containsExactly("code", "name");
  }

  /** Mutation: text that is not escaped, or control characters that XML 1.0 cannot hold. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>&amp;</b> \"'>]]>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "التوجيه العكسي ‏(للجميع)‏",
        "מנטורינג הפוך: שנה א׳",
        "𝕽ibalta 👩‍🏫 e̊",
        "--><?php echo 1 ?>"
      })
  void holdsEveryTextAsItIs(String text) throws Exception {
    Map<String, byte[]> files = files(CartridgeFile.of(cartridge(link("l1", text, text))));

    assertThat(texts(root(files.get("imsmanifest.xml")), "title")).contains(text);
    assertThat(texts(root(files.get("links/l1.xml")), "description")).containsExactly(text);
  }

  @Test
  void leavesOutWhatXmlCannotHold() throws Exception {
    CartridgeLink link = link("l1", "a\u0000b\u0001\uFFFF\r\nc\td \uD800", "1\r\n2\u000B\r3");

    Element root = root(files(CartridgeFile.of(cartridge(link))).get("links/l1.xml"));

    assertThat(texts(root, "title")).containsExactly("ab c d");
    assertThat(texts(root, "description")).containsExactly("1\n2\n3");
  }

  @Test
  void holdsALongNameAndManyLinks() throws Exception {
    String long1 = "Ribaltà ".repeat(5_000).strip();
    CartridgeLink[] many =
        IntStream.range(0, 300)
            .mapToObj(n -> link("l" + n, long1, ""))
            .toArray(CartridgeLink[]::new);

    Map<String, byte[]> files = files(CartridgeFile.of(cartridge(many)));

    assertThat(files).hasSize(301);
    assertThat(texts(root(files.get("links/l299.xml")), "title")).containsExactly(long1);
  }

  /** Mutations: a time of the clock, or an order that a hash decides. */
  @Test
  void isTheSameFileEachTime() {
    assertThat(CartridgeFile.of(cartridge(link("l1", "Uno", "x"))))
        .isEqualTo(CartridgeFile.of(cartridge(link("l1", "Uno", "x"))));
  }

  private static Map<String, byte[]> files(byte[] cartridge) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cartridge))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static Element root(byte[] document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Element child(Element parent, int index) {
    return children(parent).get(index);
  }

  private static List<String> names(Element parent) {
    return children(parent).stream().map(Element::getLocalName).toList();
  }

  private static List<String> attributes(Element parent, String name) {
    return children(parent).stream().map(child -> child.getAttribute(name)).toList();
  }

  private static List<String> texts(Element below, String name) {
    NodeList found = below.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> found.item(index).getTextContent())
        .toList();
  }
}
