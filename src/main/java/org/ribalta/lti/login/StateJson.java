package org.ribalta.lti.login;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.claim.Claims;

/** Login states as JSON; member names are short because the state is part of a URL. */
final class StateJson {

  private static final Set<String> REQUIRED =
      Set.of("iss", "cid", "non", "tgt", "bnd", "iat", "exp");

  private StateJson() {}

  static String write(LoginState state) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("iss", state.platform().issuer());
    json.put("cid", state.platform().clientId());
    json.put("non", state.nonce());
    json.put("tgt", state.targetLinkUri());
    state.deploymentId().ifPresent(id -> json.put("dep", id));
    json.put("bnd", state.bindingDigest());
    state
        .storage()
        .ifPresent(
            storage -> {
              json.put("sto", storage.target());
              json.put("sor", storage.origin());
            });
    json.put("iat", state.issuedAt().getEpochSecond());
    json.put("exp", state.expiresAt().getEpochSecond());
    return JSONObjectUtils.toJSONString(json);
  }

  /** Reads what {@link #write} wrote; empty for a state of another version of this library. */
  static Optional<LoginState> read(String json) {
    return Claims.parse(json)
        .filter(state -> state.names().containsAll(REQUIRED))
        .map(StateJson::state);
  }

  private static LoginState state(Claims json) {
    return new LoginState(
        new PlatformKey(json.string("iss").orElseThrow(), json.string("cid").orElseThrow()),
        json.string("non").orElseThrow(),
        json.string("tgt").orElseThrow(),
        json.string("dep"),
        json.string("bnd").orElseThrow(),
        storage(json),
        json.instant("iat").orElseThrow(),
        json.instant("exp").orElseThrow());
  }

  private static Optional<PlatformStorage> storage(Claims json) {
    return json.string("sto")
        .flatMap(target -> json.string("sor").map(origin -> new PlatformStorage(target, origin)));
  }
}
