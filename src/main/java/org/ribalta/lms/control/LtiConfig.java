package org.ribalta.lms.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribalta.access.Role;
import org.ribalta.lti.claim.Roles;
import org.ribalta.platform.boot.Starting;
import org.ribalta.platform.config.ConfigFolder;
import org.ribalta.platform.config.Settings;

/** The files of {@code lti-config}, checked at start: the tool, roles, platform presets. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // read at start, before anything asks
public class LtiConfig {
  private static final String PLATFORMS = "platforms/";
  private static final String ANY_PLATFORM = "generic";

  private JsonNode tool;
  private Map<String, Role> contextRoles;
  private Map<String, Role> trustedRoles;
  private Map<String, PlatformPreset> presets;

  void read(@Observes Starting starting) {
    read(starting.settings());
  }

  void read(Settings settings) {
    ConfigFolder folder = new ConfigFolder("lti-config", settings.ltiConfigDir());
    tool = folder.read("tool.json", "tool.schema.json");
    JsonNode roles = folder.read("roles.json", "roles.schema.json");
    contextRoles = roles(roles.get("context"));
    trustedRoles = roles(roles.get("trusted"));
    presets =
        folder.list("platforms").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    LtiConfig::presetName,
                    file ->
                        new PlatformPreset(
                            presetName(file), folder.read(file, "platforms.schema.json"))));
  }

  private static String presetName(String file) {
    return file.substring(PLATFORMS.length(), file.length() - ".json".length())
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, Role> roles(JsonNode node) {
    Map<String, Role> roles = new HashMap<>();
    node.properties()
        .forEach(entry -> roles.put(entry.getKey(), Role.valueOf(entry.getValue().asText())));
    return Map.copyOf(roles);
  }

  /** How the tool presents itself. */
  JsonNode tool() {
    return tool;
  }

  /** What a role name of a launch gives in the activity that was opened. */
  Optional<Role> contextRole(String name) {
    return Optional.ofNullable(contextRoles.get(name));
  }

  /** What the roles of a launch or a roster give in the course. */
  Set<Role> contextRoles(Roles sent) {
    return sent.names().stream()
        .flatMap(name -> contextRole(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a role name gives where the platform's administrators are trusted. */
  Optional<Role> trustedRole(String name) {
    return Optional.ofNullable(trustedRoles.get(name));
  }

  /** A platform preset. */
  Optional<PlatformPreset> preset(String name) {
    return Optional.ofNullable(presets.get(name));
  }

  /** A preset; the one for any platform where the file is gone. */
  PlatformPreset presetOrAny(String name) {
    return preset(name).or(() -> preset(ANY_PLATFORM)).orElseThrow();
  }

  /** All presets by name; the one for any platform comes last. */
  public List<PlatformPreset> presets() {
    return presets.values().stream()
        .sorted(
            Comparator.comparing((PlatformPreset preset) -> preset.id().equals(ANY_PLATFORM))
                .thenComparing(PlatformPreset::name))
        .toList();
  }

  /** The preset of a product family; the one for any platform if nothing else is known. */
  PlatformPreset presetOf(Optional<String> family) {
    return family
        .flatMap(code -> presets().stream().filter(each -> each.isOfFamily(code)).findFirst())
        .orElseGet(() -> presetOrAny(ANY_PLATFORM));
  }

  /** The names of the presets, for messages. */
  String presetNames() {
    return presets.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
