package org.ribalta.sandbox.control;

import java.util.Arrays;
import java.util.Optional;

/** Something that an LMS does in a way of its own. */
public enum Quirk {
  /** The token endpoint labels its JSON {@code text/html}. */
  TOKEN_AS_HTML,
  /** Rosters name roles by their short names. */
  SHORT_ROSTER_ROLES,
  /** Custom values may be null. */
  NULL_CUSTOM_VALUES,
  /** A page of a roster links to itself, to the first page and to the next in one header. */
  ALL_PAGE_LINKS,
  /** Keys come without {@code alg}. */
  KEYS_WITHOUT_ALGORITHM,
  /** Messages hold from a moment that is still to come by our clock. */
  NOT_BEFORE_AHEAD,
  /** The token endpoint wants an audience of its own, as a single string. */
  OWN_TOKEN_AUDIENCE,
  /** A score for somebody who cannot be graded is refused with 422. */
  UNGRADABLE_IS_422,
  /** Logins begin with GET. */
  LOGIN_BY_GET,
  /** Deep-linked items need a {@code url}. */
  ITEMS_NEED_ADDRESS,
  /** A tool that registered itself opens nothing until an administrator activates it. */
  TOOLS_WAIT,
  /** A registration is answered without a deployment, which shows at the first launch. */
  DEPLOYMENT_LATER,
  /** The page around the tool keeps values for it. */
  STORAGE_IN_PARENT,
  /** A frame beside the tool, with a name, keeps values for it. */
  STORAGE_IN_FRAME;

  static Optional<Quirk> named(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
