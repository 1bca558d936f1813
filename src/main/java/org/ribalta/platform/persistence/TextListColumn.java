package org.ribalta.platform.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.util.List;
import org.ribalta.platform.json.Json;

/** Keeps a short list of texts as a JSON array. */
@Converter
public class TextListColumn implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> value) {
    return Json.write(value == null ? List.of() : value);
  }

  @Override
  public List<String> convertToEntityAttribute(String value) {
    try {
      return value == null
          ? List.of()
          : List.copyOf(Json.mapper().readValue(value, new TypeReference<List<String>>() {}));
    } catch (IOException e) {
      throw new IllegalStateException("Not a stored list of texts", e);
    }
  }
}
