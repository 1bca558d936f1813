package org.ribalta.access.boundary;

import java.util.Locale;

/** The pages on the way into the administration; their words are in {@code admin_<language>}. */
enum AdminPage {
  START(200),
  SENT(200),
  CONFIRM(200),
  SPENT(403),
  /** Asked for by one company's own address. */
  COMPANY(200),
  AGAIN(403),
  NOT_ADMITTED(403),
  PROVIDER_AWAY(503),
  UNAVAILABLE(503);

  private final int status;

  AdminPage(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The words' key, e.g. {@code start.title}. */
  String key(String part) {
    return name().toLowerCase(Locale.ROOT) + "." + part;
  }
}
