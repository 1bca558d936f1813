package org.ribalta.talent;

import java.util.UUID;

/** Questions about what is recorded of people of the current tenant. */
public interface Records {
  /** What is recorded of a person in an edition; its details are for that person alone. */
  RecordDescription of(UUID edition, UUID person);

  /** What is recorded of somebody who takes part in nothing. */
  RecordDescription nothing();
}
