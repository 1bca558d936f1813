package org.ribalta.sandbox.lti;

import jakarta.ws.rs.core.MultivaluedMap;

/** What the tool asks the platform's authorisation endpoint; any part may be missing. */
record AuthorizationRequest(
    String clientId,
    String redirectUri,
    String scope,
    String responseType,
    String responseMode,
    String prompt,
    String loginHint,
    String messageHint,
    String nonce,
    String state) {

  static AuthorizationRequest of(MultivaluedMap<String, String> sent) {
    return new AuthorizationRequest(
        sent.getFirst("client_id"),
        sent.getFirst("redirect_uri"),
        sent.getFirst("scope"),
        sent.getFirst("response_type"),
        sent.getFirst("response_mode"),
        sent.getFirst("prompt"),
        sent.getFirst("login_hint"),
        sent.getFirst("lti_message_hint"),
        sent.getFirst("nonce"),
        sent.getFirst("state"));
  }
}
