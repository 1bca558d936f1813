package org.ribalta.lms;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Questions about the LMS activities of the current tenant. */
public interface Activities {
  /** Where people find the activity in the LMS; empty until a launch said so. */
  Optional<URI> address(UUID activity);
}
