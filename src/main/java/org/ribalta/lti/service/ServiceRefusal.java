package org.ribalta.lti.service;

/** Why a call is not worth repeating as it is. */
public enum ServiceRefusal {
  /** The token endpoint refused the tool: unknown client, unknown key, registration not active. */
  TOKEN_DENIED,
  /** A token came, but without the scope the call needs. */
  SCOPE_NOT_GRANTED,
  /** 401 to a fresh token; some platforms answer so to a missing scope. */
  UNAUTHORIZED,
  /** 403. */
  FORBIDDEN,
  /** 404 or 410: the line item or the container is gone. */
  NOT_FOUND,
  /**
   * 409: the platform holds something as new or newer (AGS 2.0, "timestamp"). Also the answer to a
   * repetition whose first try was taken although its answer was lost, so for a score there is
   * nothing left to do.
   */
  SUPERSEDED,
  /** 400 or 422: for a score often a person who cannot be graded, such as a teacher. */
  INVALID,
  /** Any other status, redirects included, which are never followed. */
  UNEXPECTED_ANSWER
}
