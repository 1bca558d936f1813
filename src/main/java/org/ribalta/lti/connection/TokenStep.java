package org.ribalta.lti.connection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.service.AccessToken;
import org.ribalta.lti.service.TokenAttempt;

/**
 * Asks for a token with every scope that the tool wants. Some platforms leave out what they do not
 * grant, others refuse the whole request with {@code invalid_scope}: those are asked scope by
 * scope.
 */
record TokenStep(HttpExchange http, TokenAttempt attempt) {
  private static final String INVALID_SCOPE = "invalid_scope";

  /**
   * What came of it.
   *
   * @param tokens by scope, for those that were granted
   * @param any whether there is a token, with whatever scopes
   */
  record Granted(CheckResult result, Map<String, AccessToken> tokens, boolean any) {}

  Granted take(Platform platform, Set<String> scopes) {
    Granted together = ask(platform, scopes);
    return together.result().finding() == Finding.NO_SERVICE_ALLOWED && scopes.size() > 1
        ? oneByOne(platform, scopes, together)
        : together;
  }

  private Granted oneByOne(Platform platform, Set<String> scopes, Granted refused) {
    Map<String, AccessToken> tokens = new HashMap<>();
    Granted last = refused;
    for (String scope : scopes) {
      Granted alone = ask(platform, Set.of(scope));
      tokens.putAll(alone.tokens());
      last = alone.any() ? alone : last;
    }
    return new Granted(last.result(), Map.copyOf(tokens), last.any());
  }

  private Granted ask(Platform platform, Set<String> scopes) {
    Reply reply = Reply.to(attempt.request(platform, scopes), http);
    Optional<AccessToken> token =
        reply
            .answer()
            .filter(HttpAnswer::successful)
            .flatMap(answer -> attempt.token(answer, scopes));
    Optional<String> error = reply.answer().flatMap(attempt::error);
    Finding finding = token.isPresent() ? Finding.FINE : failure(reply, error);
    String detail = error.map(code -> reply.detail() + ", " + code).orElse(reply.detail());
    return new Granted(
        new CheckResult(Check.TOKEN, finding, detail), byScope(token, scopes), token.isPresent());
  }

  private static Map<String, AccessToken> byScope(Optional<AccessToken> token, Set<String> asked) {
    Map<String, AccessToken> tokens = new HashMap<>();
    token.ifPresent(
        granted ->
            asked.stream()
                .filter(granted.scopes()::contains)
                .forEach(scope -> tokens.put(scope, granted)));
    return Map.copyOf(tokens);
  }

  private static Finding failure(Reply reply, Optional<String> error) {
    if (error.isPresent()) {
      return switch (error.get()) {
        case "invalid_client", "unauthorized_client" -> Finding.CLIENT_REFUSED;
        case INVALID_SCOPE -> Finding.NO_SERVICE_ALLOWED;
        default -> Finding.TOKEN_REFUSED;
      };
    }
    Finding status = reply.status();
    if (status == Finding.FINE) {
      return reply.unreadable() == Finding.WEB_PAGE ? Finding.WEB_PAGE : Finding.NO_TOKEN;
    }
    boolean denied = reply.answer().filter(answer -> denies(answer.status())).isPresent();
    return denied ? Finding.CLIENT_REFUSED : status;
  }

  private static boolean denies(int status) {
    return status == 401 || status == 403;
  }
}
