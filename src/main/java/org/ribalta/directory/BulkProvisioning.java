package org.ribalta.directory;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes many people of the current tenant at once, as an import or a roster does: a handful of
 * statements for hundreds of people. Runs in the caller's transaction if there is one.
 */
public interface BulkProvisioning {

  /**
   * What a source calls a person; each may be null.
   *
   * @param externalId compared with what the same source called people before
   */
  record PersonKeys(
      @Nullable String externalId, @Nullable String employeeNumber, @Nullable String userName) {}

  /**
   * Whom the keys mean: by external id, else by employee number, else by user name.
   *
   * @param person null if there is nobody
   * @param kind whether that can be relied on
   */
  record Match(@Nullable ProvisionedPerson person, Kind kind) {
    /** What the keys came to. */
    public enum Kind {
      NOBODY,
      ONE,
      /** Several people have the employee number. */
      SEVERAL,
      /** One, but the user name is somebody else's. */
      USER_NAME_TAKEN
    }
  }

  /**
   * One person to be written.
   *
   * @param person whom to write anew, or null to add somebody
   */
  record Entry(@Nullable UUID person, Provision provision) {}

  /**
   * Tells, without asking the database again, whose keys were nobody's when this was called. Where
   * many people are it says so of nobody.
   */
  Predicate<PersonKeys> newcomers(UUID source);

  /**
   * Finds people, in the order of the keys.
   *
   * @param hold whether to lock them until the transaction ends
   */
  List<Match> match(UUID source, List<PersonKeys> keys, boolean hold);

  /**
   * Writes people; nothing is kept in memory of them afterwards.
   *
   * @throws UserNameTaken if one of the user names is somebody else's
   */
  void write(UUID source, List<Entry> entries);
}
