package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.ribalta.sandbox.Settings;

/** What every answer carries: a content policy, no caching, the chosen language. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {
  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    // The catalogue brings the product's own, stricter one.
    headers.computeIfAbsent("Content-Security-Policy", name -> new ArrayList<>(List.of(policy())));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putIfAbsent("Cache-Control", List.of("no-store"));
    String language = request.getUriInfo().getQueryParameters().getFirst("lang");
    if (language != null && Words.LANGUAGES.contains(language)) {
      headers.add("Set-Cookie", Visits.cookie(Visits.LANGUAGE_COOKIE, language).build());
    }
  }

  /** Frames and forms go to the tool and to ourselves, nowhere else. */
  private String policy() {
    String places = "'self' " + settings.toolUrl() + " " + settings.origin();
    return "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; frame-src "
        + places
        + "; form-action "
        + places;
  }
}
