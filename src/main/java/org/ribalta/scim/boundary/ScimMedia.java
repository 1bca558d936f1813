package org.ribalta.scim.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The media types of SCIM (RFC 7644 §3.8). */
final class ScimMedia {
  static final String SCIM = "application/scim+json";
  static final String JSON = MediaType.APPLICATION_JSON;

  private ScimMedia() {}

  /** The type to answer an error in: JSON if only that is asked for, else SCIM. */
  static String forError(HttpHeaders headers) {
    List<MediaType> asked = headers == null ? List.of() : headers.getAcceptableMediaTypes();
    boolean scim = asked.stream().anyMatch(type -> type.isCompatible(MediaType.valueOf(SCIM)));
    boolean json = asked.stream().anyMatch(type -> type.isCompatible(MediaType.valueOf(JSON)));
    return json && !scim ? JSON : SCIM;
  }
}
