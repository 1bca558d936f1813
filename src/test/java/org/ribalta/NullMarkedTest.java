package org.ribalta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NullAway looks only where a package says that nothing is null unless it says so. */
class NullMarkedTest {
  private static final Path PRODUCT = Path.of("src", "main", "java", "org", "ribalta");

  // Fails when a new package comes without a package-info, or one loses its annotation.
  @Test
  void everyPackageOfTheProductIsNullMarked() throws IOException {
    List<Path> packages = packages();

    assertThat(packages).hasSizeGreaterThan(60);
    assertThat(packages).filteredOn(folder -> !isNullMarked(folder)).isEmpty();
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(PRODUCT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static boolean isNullMarked(Path folder) {
    try {
      return Files.readString(folder.resolve("package-info.java")).contains("\n@NullMarked\n");
    } catch (IOException absent) {
      return false;
    }
  }
}
