package org.ribalta.promotion.boundary;

import io.nayuki.qrcodegen.QrCode.Ecc;
import org.ribalta.platform.page.Html;

/**
 * A link as a QR code (ISO/IEC 18004), drawn as SVG: sharp on a slide and on a poster. Dark on
 * white whatever the theme, with the quiet zone of four modules that readers need.
 */
final class QrCode {
  private static final int QUIET = 4;

  private final io.nayuki.qrcodegen.QrCode code;
  private final String name;

  /**
   * @param link what it leads to
   * @param name what it says to those who do not see it
   */
  QrCode(String link, String name) {
    // Medium correction: a fold or a stain on paper does no harm.
    this.code = io.nayuki.qrcodegen.QrCode.encodeText(link, Ecc.MEDIUM);
    this.name = name;
  }

  String svg() {
    int side = code.size + 2 * QUIET;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + side
        + " "
        + side
        + "\" role=\"img\" shape-rendering=\"crispEdges\"><title>"
        + Html.escaped(name)
        + "</title><path fill=\"#fff\" d=\"M0 0h"
        + side
        + "v"
        + side
        + "H0z\"/><path fill=\"#000\" d=\""
        + modules()
        + "\"/></svg>";
  }

  private String modules() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
