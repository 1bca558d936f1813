package org.ribalta.scim.resource;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonProfile;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.Fact;

/** Reads what the directory wants to know out of a canonical resource, by a client's paths. */
public final class ProfileReader {
  /** The longest text that is a key of its own, in characters: four bytes each fit an index. */
  static final int LONGEST_KEY = 400;

  private static final String LANGUAGE_TAG = "[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,8}";
  private static final int MOST_LANGUAGES = 20;
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private final ClientMapping mapping;
  private final ObjectNode resource;

  private ProfileReader(ClientMapping mapping, ObjectNode resource) {
    this.mapping = mapping;
    this.resource = resource;
  }

  /**
   * Reads a profile.
   *
   * @throws ScimRefusal {@code invalidValue} if a key is too long
   */
  public static PersonProfile read(ClientMapping mapping, ObjectNode resource) {
    return new ProfileReader(mapping, resource).profile();
  }

  private PersonProfile profile() {
    return new PersonProfile(
        requireNonNull(key(Fact.USER_NAME, text(Fact.USER_NAME))),
        key(Fact.EMPLOYEE_NUMBER, text(Fact.EMPLOYEE_NUMBER)),
        key(Fact.EMAILS, email()),
        text(Fact.GIVEN_NAME),
        text(Fact.FAMILY_NAME),
        text(Fact.DISPLAY_NAME),
        text(Fact.TITLE),
        key(Fact.DEPARTMENT, text(Fact.DEPARTMENT)),
        text(Fact.SITE),
        text(Fact.PREFERRED_LANGUAGE),
        languages(),
        timeZone(),
        text(Fact.JOB_LEVEL),
        hireDate(),
        mapping.fact(Fact.ACTIVE, resource).asBoolean(true),
        text(Fact.MANAGER));
  }

  private @Nullable String text(Fact fact) {
    JsonNode value = mapping.fact(fact, resource);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue().strip() : null;
  }

  private static @Nullable String key(Fact fact, @Nullable String text) {
    if (text != null && text.length() > LONGEST_KEY) {
      throw ScimRefusal.invalidValue(
          "The value for " + fact.key() + " is longer than " + LONGEST_KEY + " characters.");
    }
    return text;
  }

  /** The primary address, else the one for work, else the first. */
  private @Nullable String email() {
    JsonNode emails = mapping.fact(Fact.EMAILS, resource);
    if (emails.isTextual()) {
      return emails.textValue();
    }
    JsonNode best = emails.path(0);
    for (JsonNode email : emails) {
      best = weight(email) > weight(best) ? email : best;
    }
    String address = best.path("value").asText("").strip();
    return address.isEmpty() ? null : address;
  }

  private static int weight(JsonNode email) {
    boolean primary = email.path("primary").asBoolean();
    boolean work = "work".equalsIgnoreCase(email.path("type").asText());
    return (primary ? 2 : 0) + (work ? 1 : 0);
  }

  private List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : mapping.fact(Fact.LANGUAGES, resource)) {
      if (tag.asText().matches(LANGUAGE_TAG) && tags.size() < MOST_LANGUAGES) {
        tags.add(tag.asText());
      }
    }
    return tags;
  }

  private @Nullable String timeZone() {
    String zone = text(Fact.TIME_ZONE);
    return zone != null && ZONES.contains(zone) ? zone : null;
  }

  private @Nullable LocalDate hireDate() {
    String day = text(Fact.HIRE_DATE);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
