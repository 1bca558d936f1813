package org.ribalta.lti.deeplink;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where a link opens (LTI Deep Linking 2.0 §3.2, {@code iframe} and {@code window}). */
public sealed interface DocumentTarget {

  /** The target's name, as {@code accept_presentation_document_targets} has it. */
  String name();

  /** Its properties as the item holds them. */
  Map<String, Object> toJson();

  /**
   * Inside the course's page.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Iframe(Optional<Integer> width, Optional<Integer> height) implements DocumentTarget {
    @Override
    public String name() {
      return "iframe";
    }

    @Override
    public Map<String, Object> toJson() {
      return size(width, height);
    }
  }

  /**
   * In a window or tab.
   *
   * @param targetName links with the same name open in the same window
   * @param width in pixels
   * @param height in pixels
   */
  record Window(Optional<String> targetName, Optional<Integer> width, Optional<Integer> height)
      implements DocumentTarget {
    @Override
    public String name() {
      return "window";
    }

    @Override
    public Map<String, Object> toJson() {
      Map<String, Object> json = size(width, height);
      targetName.ifPresent(value -> json.put("targetName", value));
      return json;
    }
  }

  private static Map<String, Object> size(Optional<Integer> width, Optional<Integer> height) {
    Map<String, Object> json = new LinkedHashMap<>();
    width.ifPresent(value -> json.put("width", value));
    height.ifPresent(value -> json.put("height", value));
    return json;
  }
}
