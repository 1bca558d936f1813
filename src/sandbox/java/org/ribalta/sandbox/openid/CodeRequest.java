package org.ribalta.sandbox.openid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ribalta.sandbox.web.Html;

/** An authentication request (OpenID Connect Core §3.1.2.1) with PKCE (RFC 7636 §4.3). */
record CodeRequest(MultivaluedMap<String, String> sent) {
  private static final List<String> CARRIED =
      List.of(
          "client_id",
          "redirect_uri",
          "response_type",
          "scope",
          "state",
          "nonce",
          "code_challenge",
          "code_challenge_method");

  /** A parameter; empty when it did not come. */
  String get(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }

  /** The error that the client learns of, if something is wrong. */
  Optional<String> wrong() {
    if (!get("response_type").equals("code")) {
      return Optional.of("unsupported_response_type");
    }
    if (!List.of(get("scope").split(" ")).contains("openid")) {
      return Optional.of("invalid_scope");
    }
    boolean complete =
        List.of("state", "nonce", "code_challenge").stream().noneMatch(name -> get(name).isBlank());
    return complete && get("code_challenge_method").equals("S256")
        ? Optional.empty()
        : Optional.of("invalid_request");
  }

  /** Carried along by the page's form. */
  List<Html> hidden() {
    return CARRIED.stream()
        .map(name -> Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, get(name)))
        .toList();
  }
}
