package org.ribalta.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The README's pictures, taken while the browser tests walk the running system; with {@code
 * -Dpictures=src/docs/pictures} they replace the ones in the repository.
 */
final class ReadmePictures {
  /** What a test calls the page, and what the README calls its picture. */
  static final Map<String, String> NAMES =
      Map.of(
          "board-proposals-en-1280", "board.png",
          "final-giulia-en-1280", "home.png",
          "desk-en-0", "desk.png");

  private ReadmePictures() {}

  /** Keeps a picture of what the window shows, if the README has one of this page. */
  static void keep(Page page, String name) {
    Optional.ofNullable(System.getProperty("pictures"))
        .filter(folder -> NAMES.containsKey(name))
        .map(folder -> Path.of(folder, NAMES.get(name)))
        .ifPresent(file -> page.screenshot(new Page.ScreenshotOptions().setPath(file)));
  }
}
