package org.ribalta.lti.connection;

/**
 * What a step came to; one constant for each thing that somebody has to do something else about.
 */
public enum Finding {
  /** All is as it should be. */
  FINE(Outcome.PASSED),
  /** The address leads inside the tool's own network, or has a form that is not called. */
  ADDRESS_NOT_ALLOWED(Outcome.FAILED),
  UNREACHABLE(Outcome.FAILED),
  TIMED_OUT(Outcome.FAILED),
  TOO_LARGE(Outcome.FAILED),
  /** 3xx; redirects are never followed. */
  REDIRECTED(Outcome.FAILED),
  /** 404 or 410. */
  NOT_FOUND(Outcome.FAILED),
  /** 5xx or 429. */
  PLATFORM_FAILING(Outcome.FAILED),
  /** Any other status that is no success. */
  UNEXPECTED_STATUS(Outcome.FAILED),
  /** A web page where data belong: a sign-in page, or another page of the platform. */
  WEB_PAGE(Outcome.FAILED),
  /** Neither JSON nor a web page, or JSON of another kind. */
  NOT_JSON(Outcome.FAILED),
  /** A keyset without any key that can verify RS256. */
  NO_USABLE_KEY(Outcome.FAILED),
  /** {@code invalid_client}: unknown client id, unknown key, or a tool that is not active. */
  CLIENT_REFUSED(Outcome.FAILED),
  /** Every scope was refused: the platform knows the tool and allows it no service. */
  NO_SERVICE_ALLOWED(Outcome.FAILED),
  /** Another error of RFC 6749 §5.2. */
  TOKEN_REFUSED(Outcome.FAILED),
  /** A success without a token. */
  NO_TOKEN(Outcome.FAILED),
  /** The token came without this scope. */
  SCOPE_MISSING(Outcome.FAILED),
  /** 401 or 403 to a token that carries the scope. */
  SERVICE_FORBIDDEN(Outcome.FAILED),
  /** There is no token to try with. */
  WITHOUT_TOKEN(Outcome.NOT_TRIED),
  /** The scope that the call needs is missing. */
  WITHOUT_SCOPE(Outcome.NOT_TRIED),
  /** No launch has named an address yet. */
  WITHOUT_ADDRESS(Outcome.NOT_TRIED);

  private final Outcome outcome;

  Finding(Outcome outcome) {
    this.outcome = outcome;
  }

  /** How the step ended. */
  public Outcome outcome() {
    return outcome;
  }
}
