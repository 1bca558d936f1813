package org.ribalta.pairing.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ribalta.platform.json.Json;

/** Keeps a run's input as JSON. */
@Converter
public class MatchInputColumn implements AttributeConverter<MatchInput, String> {
  @Override
  public String convertToDatabaseColumn(MatchInput input) {
    return Json.write(input);
  }

  @Override
  public MatchInput convertToEntityAttribute(String json) {
    return Json.read(json, MatchInput.class);
  }
}
