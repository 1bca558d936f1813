package org.ribalta.lti.deeplink;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform is told beside the items (LTI Deep Linking 2.0 §4.5).
 *
 * @param msg for the person
 * @param log for the platform's log
 * @param errorMsg for the person, when something went wrong
 * @param errorLog for the platform's log, when something went wrong
 */
public record ReturnMessages(
    Optional<String> msg,
    Optional<String> log,
    Optional<String> errorMsg,
    Optional<String> errorLog) {

  /** A plain message for the person. */
  public static ReturnMessages saying(String msg) {
    return new ReturnMessages(
        Optional.of(msg), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Map<String, Object> toClaims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    msg.ifPresent(text -> claims.put(DeepLinkingClaim.MSG.uri(), text));
    log.ifPresent(text -> claims.put(DeepLinkingClaim.LOG.uri(), text));
    errorMsg.ifPresent(text -> claims.put(DeepLinkingClaim.ERROR_MSG.uri(), text));
    errorLog.ifPresent(text -> claims.put(DeepLinkingClaim.ERROR_LOG.uri(), text));
    return claims;
  }
}
