package org.ribalta.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the product's file, and what it says of itself. */
class WarIT {
  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|$");

  // Fails when a dependency comes or goes without its licence having been looked at.
  @Test
  void everyLibraryHasItsLicenceWrittenDown() throws IOException {
    Set<String> listed =
        rows().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(withoutVersions(libraries()));
    assertThat(rows().map(row -> row.group(2).strip())).noneMatch(String::isEmpty);
  }

  // Fails when the bill of materials is not packed, or made of other dependencies than the WAR.
  @Test
  void billOfMaterialsNamesEveryLibrary() throws IOException {
    Set<String> named = new TreeSet<>();
    billOfMaterials()
        .path("components")
        .forEach(
            part ->
                named.add(
                    part.path("name").asText() + "-" + part.path("version").asText() + ".jar"));

    assertThat(named).containsAll(libraries());
  }

  // Fails when the sandbox's classes slip in: they let anybody sign in as anyone.
  @Test
  void nothingOfTheSandboxIsInside() throws IOException {
    try (ZipFile war = war()) {
      assertThat(war.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("sandbox"));
    }
  }

  private static java.util.stream.Stream<MatchResult> rows() throws IOException {
    String text = Files.readString(Path.of("src", "docs", "third-party-licences.md"));
    return ROW.matcher(text).results();
  }

  private static ZipFile war() throws IOException {
    return new ZipFile(System.getProperty("test.war"));
  }

  private static Set<String> libraries() throws IOException {
    try (ZipFile war = war()) {
      return war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
          .map(name -> name.substring(LIBRARIES.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** An update is no reason to write the list anew; another library is. */
  private static Set<String> withoutVersions(Set<String> files) {
    return files.stream()
        .map(name -> name.replaceAll("-\\d[\\w.-]*\\.jar$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode billOfMaterials() throws IOException {
    try (ZipFile war = war();
        InputStream bom =
            war.getInputStream(war.getEntry("WEB-INF/classes/META-INF/sbom/ribalta-bom.json"))) {
      return new ObjectMapper().readTree(bom);
    }
  }
}
