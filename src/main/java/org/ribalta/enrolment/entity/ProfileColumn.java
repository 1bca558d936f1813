package org.ribalta.enrolment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ribalta.enrolment.Profile;
import org.ribalta.platform.json.Json;

/** Keeps a profile as JSON: it is read and written as a whole. */
@Converter
public class ProfileColumn implements AttributeConverter<Profile, String> {
  @Override
  public String convertToDatabaseColumn(Profile profile) {
    return Json.write(profile);
  }

  @Override
  public Profile convertToEntityAttribute(String json) {
    return Json.read(json, Profile.class);
  }
}
