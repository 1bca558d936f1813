package org.ribalta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFolderTest {
  @TempDir private Path dir;

  private ConfigFolder folder() {
    return new ConfigFolder("scim-mappings", Optional.of(dir));
  }

  private void seniority(String json) throws IOException {
    Files.writeString(dir.resolve("seniority.json"), json);
  }

  @Test
  void readsWhatShipsWhereTheAdministratorHasNothing() {
    assertThat(folder().read("seniority.json", "seniority.schema.json").get("levels")).isNotEmpty();
  }

  @Test
  void namesThePointerOfAValueThatBreaksTheSchema() throws IOException {
    seniority(
        """
        {"version": "1", "tenureBands": [{"id": "ALL"}],
         "levels": [{"rank": 1, "name": {"en": "A", "it": "A"}, "codes": [], "titles": []},
                    {"rank": "two", "name": {"en": "B", "it": "B"}, "codes": [], "titles": []}]}
        """);

    assertThatThrownBy(() -> folder().read("seniority.json", "seniority.schema.json"))
        .isInstanceOf(WrongConfigFile.class)
        .hasMessageContaining(dir.resolve("seniority.json") + " at /levels/1/rank: ");
  }

  @Test
  void namesTheLineOfWhatIsNoJson() throws IOException {
    seniority("{\n\"version\": nope}");

    assertThatThrownBy(() -> folder().read("seniority.json", "seniority.schema.json"))
        .isInstanceOf(WrongConfigFile.class)
        .hasMessageContaining("no JSON (line 2)");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatThrownBy(() -> folder().read("nope.json", "seniority.schema.json"))
        .isInstanceOf(WrongConfigFile.class)
        .hasMessage("File scim-mappings/nope.json: is missing");
  }

  @Test
  void listsWhatShipsAndWhatTheAdministratorAdds() throws IOException {
    Files.createDirectories(dir.resolve("clients"));
    Files.writeString(dir.resolve("clients/own.json"), "{}");

    assertThat(folder().list("clients")).contains("clients/own.json", "clients/okta.json");
  }
}
