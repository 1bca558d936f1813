package org.ribalta.lti.nrps;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A part of a roster (NRPS 2.0 §2.4).
 *
 * @param members those who can be read
 * @param leftOut how many came without a user id, which nothing can be done with
 * @param next where the next part is; empty if this is the last, and only then is the roster whole
 */
public record RosterPage(List<Member> members, int leftOut, Optional<URI> next) {

  /** Keeps a copy. */
  public RosterPage {
    members = List.copyOf(members);
  }
}
