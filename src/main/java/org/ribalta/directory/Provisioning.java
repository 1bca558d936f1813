package org.ribalta.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * How a source (a SCIM client; later a CSV import or a roster) writes and reads back the people of
 * the current tenant. {@code source} is the source's key: external ids belong to it.
 */
public interface Provisioning {

  /**
   * Adds a person.
   *
   * @throws UserNameTaken if somebody has that user name
   */
  ProvisionedPerson create(UUID source, Provision person);

  /** Reads a person; empty if there is none or it was deleted. */
  Optional<ProvisionedPerson> find(UUID source, UUID id);

  /**
   * Reads a person and holds it until the transaction ends, so that two changes of one person
   * happen one after the other.
   */
  Optional<ProvisionedPerson> hold(UUID source, UUID id);

  /**
   * Writes a person anew; deactivation takes effect at once.
   *
   * @return the person after, or empty if there is none
   * @throws UserNameTaken if somebody else has that user name
   */
  Optional<ProvisionedPerson> replace(UUID source, UUID id, Provision person);

  /**
   * Deletes a person's account: it is found no more and its user name is free again. What the
   * person did in programmes stays until erasure.
   *
   * @return whether there was one
   */
  boolean remove(UUID id);

  /**
   * Lists people.
   *
   * @param offset how many to leave out, from 0
   * @param count at most so many; 0 for the total alone
   */
  PersonPage list(UUID source, PersonQuery query, int offset, int count);
}
