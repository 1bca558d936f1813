package org.ribalta.lms.boundary;

import org.ribalta.lms.control.Opening;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.login.LoginRefusal;

/** The kinds of error page; each has its words in {@code error_<language>.properties}. */
enum Trouble {
  EXPIRED(403),
  BROWSER(403),
  UNREGISTERED(403),
  WAITING(403),
  REFUSED(403),
  PLATFORM(502),
  GUEST(403),
  INACTIVE(403),
  TESTER(403),
  TEACHERS(403),
  PLACE(403),
  OTHERS(403),
  NOTHING(404),
  UNAVAILABLE(503),
  SESSION(401),
  MISSING(404),
  INTERNAL(500);

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Why a verified message opens nothing. */
  static Trouble of(Opening opening) {
    if (opening instanceof Opening.NotTeaching) {
      return TEACHERS;
    }
    if (opening instanceof Opening.TestUser) {
      return TESTER;
    }
    if (opening instanceof Opening.Removed) {
      return UNREGISTERED;
    }
    if (opening instanceof Opening.NothingFits) {
      return PLACE;
    }
    if (opening instanceof Opening.NotTheirs) {
      return OTHERS;
    }
    if (opening instanceof Opening.NothingBehind) {
      return NOTHING;
    }
    return opening instanceof Opening.Inactive ? INACTIVE : GUEST;
  }

  static Trouble of(LoginRefusal refusal) {
    return switch (refusal) {
      case PLATFORM_UNKNOWN, PLATFORM_AMBIGUOUS -> UNREGISTERED;
      default -> REFUSED;
    };
  }

  static Trouble of(Refusal refusal) {
    return switch (refusal) {
      case STATE_EXPIRED, EXPIRED, NONCE_REPLAYED -> EXPIRED;
      case BROWSER_UNKNOWN, BROWSER_MISMATCH, PROOF_FOREIGN, PROOF_MISSING -> BROWSER;
      case PLATFORM_UNKNOWN, DEPLOYMENT_UNKNOWN -> UNREGISTERED;
      case PLATFORM_ERROR -> PLATFORM;
      case KEYSET_UNAVAILABLE -> UNAVAILABLE;
      default -> REFUSED;
    };
  }

  static Trouble ofStatus(int status) {
    return switch (status) {
      case 401 -> SESSION;
      case 403 -> REFUSED;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MISSING : INTERNAL;
    };
  }
}
