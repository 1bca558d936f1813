package org.ribalta.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/** S45 (002): promote internally, state benefits: link, QR code, text kit, landing page. */
class S45_managerTellsPeopleAboutTheProgrammeIT {
  private static final int SIDE = 600;

  private static RunningEdition edition;

  @BeforeAll
  static void open() {
    edition = RunningEdition.open(RunningSystem.get(), "Fianco a fianco", "");
  }

  @AfterAll
  static void close() {
    edition.close();
  }

  // Fails if the code says anything but the link, or if the link leads nowhere.
  @Test
  void qrCodeIsReadAndItsPageOpens() throws Exception {
    assertThat(edition.read("/promotion").get("link").asText())
        .as("before there is a page, the activity in the course")
        .startsWith(edition.system().lms());
    edition.manager().post(edition.at("/public-page/publication"), "{}");
    String link = edition.read("/promotion").get("link").asText();
    Http.Answer code = svg("it");
    assertThat(code.mediaType()).isEqualTo("image/svg+xml");
    assertThat(code.body()).contains("<title>Codice QR che porta a " + link + "</title>");

    try (Page page =
        org.ribalta.support.Browser.shared()
            .newPage(new Browser.NewPageOptions().setViewportSize(SIDE, SIDE))) {
      page.setContent(code.body());
      String read = decoded(page.screenshot());
      assertThat(read).isEqualTo(link);

      page.navigate(read);
      assertThat(page.locator("h1").innerText()).isEqualTo("Fianco a fianco");
    }
  }

  private static Http.Answer svg(String language) {
    return Http.send(
        "GET",
        edition.manager().base() + edition.at("/promotion/qr.svg"),
        Map.of("Authorization", "Bearer " + edition.manager().token(), "Accept-Language", language),
        "");
  }

  private static String decoded(byte[] picture) throws Exception {
    BufferedImage image = read(picture);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }

  private static BufferedImage read(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  // Fails if a text is in one language only, or tells one side only what it gets.
  @Test
  void textsAreReadyInBothLanguagesAndTellBothSidesWhatTheyGet() {
    JsonNode texts = edition.read("/promotion").get("texts");

    assertThat(texts).hasSize(6);
    for (JsonNode text : texts) {
      boolean italian = text.get("language").asText().equals("it");
      String all = text.get("title").asText() + "\n" + text.get("text").asText();
      assertThat(all)
          .contains("Fianco a fianco")
          .containsIgnoringCase(italian ? "come mentor" : "as mentor")
          .containsIgnoringCase(italian ? "come mentee" : "as mentee")
          .containsAnyOf("ti ascolta chi decide", "Ti ascolta chi decide", "hose who decide")
          .containsAnyOf("rovi strumenti nuovi", "ou try new tools")
          .doesNotContain("{", "}");
    }
  }

  // Fails if whoever takes part may read the manager's kit.
  @Test
  void kitIsTheManagers() {
    assertThat(edition.person("Giulia Conti").get(edition.at("/promotion")).status())
        .isEqualTo(403);
  }
}
