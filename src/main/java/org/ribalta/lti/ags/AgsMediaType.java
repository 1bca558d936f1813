package org.ribalta.lti.ags;

/** The media types of Assignment and Grade Services 2.0. */
enum AgsMediaType {
  LINE_ITEM("application/vnd.ims.lis.v2.lineitem+json"),
  LINE_ITEM_CONTAINER("application/vnd.ims.lis.v2.lineitemcontainer+json"),
  RESULT_CONTAINER("application/vnd.ims.lis.v2.resultcontainer+json"),
  SCORE("application/vnd.ims.lis.v1.score+json");

  private final String value;

  AgsMediaType(String value) {
    this.value = value;
  }

  String value() {
    return value;
  }
}
