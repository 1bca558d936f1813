package org.ribalta.lms.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.shared.Text;

/**
 * What is known of a kind of platform beforehand: a file of {@code lti-config/platforms}.
 *
 * @param id the file's name without its ending
 */
public record PlatformPreset(String id, JsonNode file) {
  private static final String ISSUER = "{issuer}";
  private static final String CLIENT_ID = "{clientId}";

  /** A place in such an LMS that an administrator has to find. */
  public enum Place {
    /** Where a tool is registered. */
    REGISTER("register"),
    /** Where it shows its ids and addresses once the tool is registered. */
    IDS("ids"),
    /** Where it allows the tool its services, and lets it work at all. */
    SERVICES("services");

    private final String member;

    Place(String member) {
      this.member = member;
    }
  }

  /** Its name, as its makers write it. */
  public String name() {
    return file.get("name").asText();
  }

  /** A pattern or an address of the file: {@code issuer}, {@code jwksUri} and the like. */
  public Optional<String> pattern(String member) {
    return Optional.of(file.path(member).asText()).filter(text -> !text.isEmpty());
  }

  /** The address that its pattern makes; empty where it has none. */
  Optional<String> address(String member, String issuer, String clientId) {
    String root = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return pattern(member)
        .map(pattern -> pattern.replace(ISSUER, root).replace(CLIENT_ID, clientId));
  }

  /** The {@code aud} that its token endpoint expects. */
  String tokenAudience(String tokenEndpoint) {
    return file.get("tokenAudience").asText().replace("{tokenEndpoint}", tokenEndpoint);
  }

  /** Origins that frame tools there, in CSP's spelling. */
  public List<String> frameOrigins() {
    List<String> origins = new ArrayList<>();
    file.path("frameOrigins").forEach(origin -> origins.add(origin.asText()));
    return origins;
  }

  /** Where people come from unless the administrator says otherwise. */
  PeopleSource people() {
    return PeopleSource.named(file.get("people").asText()).orElseThrow();
  }

  /** Whether its administrators are ours, unless the administrator says otherwise. */
  boolean trustsAdministrators() {
    return file.get("trustAdministrators").asBoolean();
  }

  /** In words, where in such an LMS something is found. */
  public Optional<Text> where(Place place) {
    JsonNode words = file.path("where").path(place.member);
    return words.isObject()
        ? Optional.of(new Text(words.get("it").asText(), words.get("en").asText()))
        : Optional.empty();
  }

  boolean isOfFamily(String code) {
    for (JsonNode known : file.path("productFamilyCodes")) {
      if (known.asText().equalsIgnoreCase(code)) {
        return true;
      }
    }
    return false;
  }
}
