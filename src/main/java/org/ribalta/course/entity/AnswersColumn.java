package org.ribalta.course.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.util.Map;
import org.ribalta.platform.json.Json;

/** Keeps answers as a JSON object. */
@Converter
public class AnswersColumn implements AttributeConverter<Map<String, String>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, String> value) {
    return Json.write(value);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String value) {
    try {
      return Map.copyOf(
          Json.mapper().readValue(value, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new IllegalStateException("Not stored answers", e);
    }
  }
}
