package org.ribalta.platform.problem;

import java.net.URI;
import java.util.Locale;

/** A kind of refusal (RFC 9457 §3.1.1); each feature lists its own in an enum. */
public interface ProblemType {
  /** The constant's name, which every enum has. */
  String name();

  /** The last part of the type URI: {@code ALREADY_ENROLLED} is {@code already-enrolled}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The HTTP status that it answers. */
  int status();

  /** A short English summary that does not change from case to case. */
  String title();

  /** The type URI. */
  default URI uri() {
    return URI.create("urn:ribalta:problem:" + slug());
  }
}
