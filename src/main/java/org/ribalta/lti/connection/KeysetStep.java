package org.ribalta.lti.connection;

import java.util.OptionalInt;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.key.KeysetContent;

/** Reads the platform's keyset anew, past any cache. */
record KeysetStep(HttpExchange http) {

  CheckResult take(Platform platform) {
    Reply reply = Reply.to(HttpCall.get(platform.jwksUri(), "application/json"), http);
    Finding status = reply.status();
    return new CheckResult(
        Check.KEYSET, status == Finding.FINE ? content(reply) : status, reply.detail());
  }

  private static Finding content(Reply reply) {
    OptionalInt usable = KeysetContent.usableKeys(reply.body());
    if (usable.isEmpty()) {
      return reply.unreadable();
    }
    return usable.getAsInt() == 0 ? Finding.NO_USABLE_KEY : Finding.FINE;
  }
}
