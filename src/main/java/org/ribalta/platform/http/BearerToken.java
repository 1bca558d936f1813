package org.ribalta.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Authorization: Bearer …} (RFC 6750 §2.1). */
public final class BearerToken {
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

  private BearerToken() {}

  /** The token that a request carries, if it carries one in the right form. */
  public static Optional<String> of(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
        .map(BEARER::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1));
  }
}
