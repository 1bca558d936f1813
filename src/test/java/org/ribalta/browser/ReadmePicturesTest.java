package org.ribalta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The README shows pictures that a test takes, and none that somebody once drew. */
class ReadmePicturesTest {
  private static final Path FOLDER = Path.of("src/docs/pictures");
  private static final Pattern SHOWN =
      Pattern.compile("!\\[[^]]{20,}]\\(src/docs/pictures/([^)]+)\\)");

  // Fails when a picture is shown without words for whoever cannot see it, or is taken by no test.
  @Test
  void readmeShowsWhatTheTestsTake() throws IOException {
    Set<String> shown =
        SHOWN
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toSet());

    assertThat(shown).containsExactlyInAnyOrderElementsOf(ReadmePictures.NAMES.values());
  }

  @Test
  void everyPictureIsOneOfTheWindow() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        assertThat(ReadmePictures.NAMES).containsValue(file.getFileName().toString());
        assertThat(ImageIO.read(file.toFile()).getWidth()).as(file.toString()).isEqualTo(1280);
      }
    }
  }
}
