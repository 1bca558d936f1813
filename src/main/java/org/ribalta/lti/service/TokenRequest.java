package org.ribalta.lti.service;

import java.util.Collection;
import java.util.TreeSet;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.QueryParameters;
import org.ribalta.lti.key.ToolKey;

/** A request for an access token by client credentials (1EdTech Security Framework 1.0 §4.1). */
record TokenRequest(ClientAssertion assertion, Collection<String> scopes) {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  HttpCall signedWith(ToolKey key) {
    QueryParameters form =
        new QueryParameters()
            .with("grant_type", "client_credentials")
            .with("client_assertion_type", ASSERTION_TYPE)
            .with("client_assertion", assertion.signedWith(key))
            .with("scope", String.join(" ", new TreeSet<>(scopes)));
    return HttpCall.post(
        assertion.platform().tokenEndpoint(),
        "application/x-www-form-urlencoded",
        "application/json",
        form.encoded());
  }
}
