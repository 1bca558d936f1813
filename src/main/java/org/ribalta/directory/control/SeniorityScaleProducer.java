package org.ribalta.directory.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.directory.entity.SeniorityScale.Band;
import org.ribalta.directory.entity.SeniorityScale.Level;
import org.ribalta.platform.boot.Starting;
import org.ribalta.platform.config.ConfigFolder;
import org.ribalta.platform.config.Settings;
import org.ribalta.shared.Text;

/** Reads the scale of seniority from {@code scim-mappings/seniority.json}. */
@ApplicationScoped
public class SeniorityScaleProducer {

  /**
   * Reads the scale.
   *
   * @throws org.ribalta.platform.config.WrongConfigFile if the file breaks its schema
   */
  @Produces
  @Singleton
  SeniorityScale scale(Settings settings) {
    return read(new ConfigFolder("scim-mappings", settings.scimMappingsDir()));
  }

  void check(@Observes Starting starting, SeniorityScale scale) {
    // Being asked for is enough: the file is read now, not with the first person.
  }

  static SeniorityScale read(ConfigFolder folder) {
    JsonNode file = folder.read("seniority.json", "seniority.schema.json");
    return new SeniorityScale(
        items(file.get("levels")).stream().map(SeniorityScaleProducer::level).toList(),
        items(file.get("tenureBands")).stream().map(SeniorityScaleProducer::band).toList());
  }

  private static Level level(JsonNode level) {
    return new Level(
        level.get("rank").intValue(),
        new Text(level.at("/name/it").textValue(), level.at("/name/en").textValue()),
        texts(level.get("codes")),
        texts(level.get("titles")));
  }

  private static Band band(JsonNode band) {
    return new Band(
        band.get("id").textValue(),
        band.has("underMonths") ? band.get("underMonths").intValue() : null);
  }

  private static List<String> texts(JsonNode array) {
    return items(array).stream().map(JsonNode::textValue).toList();
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
