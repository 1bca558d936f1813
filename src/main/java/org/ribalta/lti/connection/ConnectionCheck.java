package org.ribalta.lti.connection;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.ribalta.lti.Platform;
import org.ribalta.lti.ags.AgsUri;
import org.ribalta.lti.ags.Gradebook;
import org.ribalta.lti.connection.TokenStep.Granted;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.nrps.NrpsUri;
import org.ribalta.lti.nrps.RosterService;
import org.ribalta.lti.service.TokenAttempt;

/**
 * Tries a registration, one step after the other, and says of each what it came to. Nothing at the
 * platform changes by it, and nothing is cached: what is found holds for this moment.
 */
public final class ConnectionCheck {

  private final KeysetStep keyset;
  private final TokenStep token;
  private final ServiceStep service;

  /**
   * @param signingKey asked for each assertion
   */
  public ConnectionCheck(HttpExchange http, Supplier<ToolKey> signingKey, Clock clock) {
    this.keyset = new KeysetStep(http);
    this.token = new TokenStep(http, new TokenAttempt(signingKey, clock));
    this.service = new ServiceStep(http);
  }

  /** Takes every step; each is told as soon as it begins and as soon as it has ended. */
  public void run(Platform platform, KnownServices known, CheckListener listener) {
    listener.begins(Check.KEYSET);
    listener.ended(keyset.take(platform));
    listener.begins(Check.TOKEN);
    Granted granted = token.take(platform, known.scopes());
    listener.ended(granted.result());
    for (WantedScope wanted : WantedScope.values()) {
      listener.begins(wanted.check());
      listener.ended(scope(wanted, granted));
    }
    listener.begins(Check.ROSTER);
    listener.ended(roster(known, granted));
    listener.begins(Check.LINE_ITEM);
    listener.ended(lineItem(known, granted));
  }

  private static CheckResult scope(WantedScope wanted, Granted granted) {
    if (!granted.any()) {
      return CheckResult.untried(wanted.check(), Finding.WITHOUT_TOKEN);
    }
    boolean there = granted.tokens().containsKey(wanted.uri());
    return new CheckResult(
        wanted.check(), there ? Finding.FINE : Finding.SCOPE_MISSING, wanted.uri());
  }

  private CheckResult roster(KnownServices known, Granted granted) {
    return service.take(
        Check.ROSTER,
        known.roster().map(RosterService::glance),
        Optional.ofNullable(granted.tokens().get(NrpsUri.SCOPE_MEMBERSHIP_READ_ONLY.uri())),
        RosterService::isRoster);
  }

  private CheckResult lineItem(KnownServices known, Granted granted) {
    return service.take(
        Check.LINE_ITEM,
        known.lineItem().map(Gradebook::glance),
        Optional.ofNullable(granted.tokens().get(AgsUri.SCOPE_LINE_ITEM.uri())),
        Gradebook::isLineItem);
  }

  /** The scopes that have a step of their own. */
  private enum WantedScope {
    LINE_ITEM(Check.LINE_ITEM_SCOPE, AgsUri.SCOPE_LINE_ITEM.uri()),
    SCORE(Check.SCORE_SCOPE, AgsUri.SCOPE_SCORE.uri()),
    RESULT(Check.RESULT_SCOPE, AgsUri.SCOPE_RESULT_READ_ONLY.uri()),
    ROSTER(Check.ROSTER_SCOPE, NrpsUri.SCOPE_MEMBERSHIP_READ_ONLY.uri());

    private final Check check;
    private final String uri;

    WantedScope(Check check, String uri) {
      this.check = check;
      this.uri = uri;
    }

    Check check() {
      return check;
    }

    String uri() {
      return uri;
    }
  }
}
