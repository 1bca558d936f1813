package org.ribalta.programme.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ribalta.platform.json.Json;

/** Keeps an objective as JSON. */
@Converter
public class ObjectiveColumn implements AttributeConverter<Objective, String> {
  @Override
  public String convertToDatabaseColumn(Objective objective) {
    return Json.write(objective);
  }

  @Override
  public Objective convertToEntityAttribute(String json) {
    return Json.read(json, Objective.class);
  }
}
