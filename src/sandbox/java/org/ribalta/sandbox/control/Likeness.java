package org.ribalta.sandbox.control;

import static org.ribalta.sandbox.control.Quirk.ALL_PAGE_LINKS;
import static org.ribalta.sandbox.control.Quirk.DEPLOYMENT_LATER;
import static org.ribalta.sandbox.control.Quirk.ITEMS_NEED_ADDRESS;
import static org.ribalta.sandbox.control.Quirk.KEYS_WITHOUT_ALGORITHM;
import static org.ribalta.sandbox.control.Quirk.LOGIN_BY_GET;
import static org.ribalta.sandbox.control.Quirk.NOT_BEFORE_AHEAD;
import static org.ribalta.sandbox.control.Quirk.NULL_CUSTOM_VALUES;
import static org.ribalta.sandbox.control.Quirk.OWN_TOKEN_AUDIENCE;
import static org.ribalta.sandbox.control.Quirk.SHORT_ROSTER_ROLES;
import static org.ribalta.sandbox.control.Quirk.STORAGE_IN_FRAME;
import static org.ribalta.sandbox.control.Quirk.STORAGE_IN_PARENT;
import static org.ribalta.sandbox.control.Quirk.TOKEN_AS_HTML;
import static org.ribalta.sandbox.control.Quirk.TOOLS_WAIT;
import static org.ribalta.sandbox.control.Quirk.UNGRADABLE_IS_422;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The LMSs that this one can behave like, each with its quirks. */
public enum Likeness {
  MOODLE("Moodle", "moodle", TOKEN_AS_HTML, SHORT_ROSTER_ROLES, TOOLS_WAIT),
  CANVAS(
      "Canvas", "canvas", NULL_CUSTOM_VALUES, ALL_PAGE_LINKS, DEPLOYMENT_LATER, STORAGE_IN_FRAME),
  BRIGHTSPACE(
      "Brightspace",
      "desire2learn",
      KEYS_WITHOUT_ALGORITHM,
      NOT_BEFORE_AHEAD,
      OWN_TOKEN_AUDIENCE,
      UNGRADABLE_IS_422,
      STORAGE_IN_PARENT),
  BLACKBOARD("Blackboard", "BlackboardLearn", LOGIN_BY_GET, ITEMS_NEED_ADDRESS, STORAGE_IN_FRAME),
  /** None of them: what the specifications say, and nothing besides. */
  PLAIN("Aula Meridiana", "aula-meridiana");

  private final String product;
  private final String family;
  private final Set<Quirk> quirks;

  Likeness(String product, String family, Quirk... quirks) {
    this.product = product;
    this.family = family;
    this.quirks = Set.of(quirks);
  }

  static Optional<Likeness> named(String name) {
    return Arrays.stream(values()).filter(each -> each.id().equals(name)).findFirst();
  }

  /** As requests and presets spell it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String product() {
    return product;
  }

  /** Its {@code product_family_code}. */
  public String family() {
    return family;
  }

  public Set<Quirk> quirks() {
    return quirks;
  }
}
