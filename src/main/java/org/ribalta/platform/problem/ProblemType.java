package org.ribalta.platform.problem;

import java.net.URI;

/** A kind of refusal (RFC 9457 §3.1.1); each feature lists its own in an enum. */
public interface ProblemType {
  /** The last part of the type URI, e.g. {@code already-enrolled}. */
  String slug();

  /** The HTTP status that it answers. */
  int status();

  /** A short English summary that does not change from case to case. */
  String title();

  /** The type URI. */
  default URI uri() {
    return URI.create("urn:ribalta:problem:" + slug());
  }
}
