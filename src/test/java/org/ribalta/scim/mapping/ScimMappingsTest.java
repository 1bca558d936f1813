package org.ribalta.scim.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.platform.config.ConfigFolder;
import org.ribalta.platform.config.WrongConfigFile;

class ScimMappingsTest {
  private static final String CLIENT =
      """
      {"name": "X", "description": "X", "allow": %s, "paths": %s, "quirks": %s}
      """;

  @TempDir private Path dir;

  private ScimMappings withClient(String allow, String paths, String quirks) throws IOException {
    Path clients = Files.createDirectories(dir.resolve("clients"));
    Files.writeString(clients.resolve("x.json"), CLIENT.formatted(allow, paths, quirks));
    return new ScimMappings(new ConfigFolder("scim-mappings", Optional.of(dir)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['userName', 'nope'] | {} | [] | /allow/1: no schema has nope",
        "['title'] | {} | [] | /allow: userName is required",
        "['userName'] | {'jobLevel': ['grade']} | [] | /paths/jobLevel/0: no schema has grade",
        "['userName'] | {'shoeSize': ['title']} | [] | /paths",
        "['userName'] | {} | ['SULKS'] | /quirks/0",
        "['userName'] | {} | 'none' | /quirks",
      })
  void namesTheFileAndThePointerOfWhatIsWrong(
      String allow, String paths, String quirks, String where) {
    assertThatThrownBy(
            () ->
                withClient(
                    allow.replace('\'', '"'), paths.replace('\'', '"'), quirks.replace('\'', '"')))
        .isInstanceOf(WrongConfigFile.class)
        .hasMessageContaining("clients/x.json at " + where);
  }

  @Test
  void takesAnAdministratorsClientBesideTheOnesThatShip() throws IOException {
    ScimMappings mappings = withClient("[\"*\"]", "{}", "[]");

    assertThat(mappings.clientNames()).contains("x", "full", "entra-id", "okta");
  }

  @Test
  void readsAFactWhereTheMappingSaysItIs() throws IOException {
    ClientMapping mapping =
        withClient("[\"*\"]", "{\"jobLevel\": [\"userType\"]}", "[]").client("x").orElseThrow();

    assertThat(mapping.paths().get(Fact.JOB_LEVEL)).hasToString("[userType]");
    assertThat(mapping.paths().get(Fact.TITLE)).hasToString("[title]");
  }

  // Fails if /Schemas shows what the allow-list drops.
  @Test
  void showsAClientNoMoreThanItIsAllowed() {
    String shown =
        Mappings.entra().schemas().stream()
            .flatMap(schema -> schema.get("attributes").findValuesAsText("name").stream())
            .collect(Collectors.joining(" "));

    assertThat(shown).contains("userName", "jobLevel", "seniority").doesNotContain("phoneNumbers");
  }
}
