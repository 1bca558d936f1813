package org.ribalta.pairing.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.ribalta.platform.json.Json;

/** Keeps the reasons for a pair as JSON. */
@Converter
public class ScorePartsColumn implements AttributeConverter<List<ScorePart>, String> {
  @Override
  public String convertToDatabaseColumn(List<ScorePart> parts) {
    return Json.write(parts);
  }

  @Override
  public List<ScorePart> convertToEntityAttribute(String json) {
    return List.of(Json.read(json, ScorePart[].class));
  }
}
