package org.ribalta.lti.cartridge;

/** The namespaces of a cartridge's documents, with the prefixes that examples use. */
enum CartridgeNamespace {
  /** The manifest (Common Cartridge 1.3, profile of Content Packaging 1.2). */
  MANIFEST("", "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"),
  /** What describes the whole (profile of IEEE LOM). */
  METADATA("lomimscc", "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"),
  /** A link (LTI Cartridge 1.3). */
  LINK("", "http://www.imsglobal.org/xsd/imslticc_v1p3"),
  /** What a link holds; LTI 1.3 has kept the names of Basic LTI here. */
  BASIC_LTI("blti", "http://www.imsglobal.org/xsd/imsbasiclti_v1p0"),
  /** Properties of a link. */
  PROPERTY("lticm", "http://www.imsglobal.org/xsd/imslticm_v1p0"),
  /** Who makes the tool. */
  VENDOR("lticp", "http://www.imsglobal.org/xsd/imslticp_v1p0");

  private final String prefix;
  private final String uri;

  CartridgeNamespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  String prefix() {
    return prefix;
  }

  String uri() {
    return uri;
  }
}
