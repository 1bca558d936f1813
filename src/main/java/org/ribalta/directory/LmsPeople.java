package org.ribalta.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an LMS writes people of the current tenant whom no directory provisions. They are people like
 * all others, save that SCIM and files neither see nor change them, and that nobody finds them by
 * their e-mail address, which an LMS does not prove. Runs in the caller's transaction.
 */
public interface LmsPeople {

  /**
   * What an LMS says of somebody; each may be null.
   *
   * @param language a BCP 47 tag
   */
  record Said(
      @Nullable String name,
      @Nullable String givenName,
      @Nullable String familyName,
      @Nullable String email,
      @Nullable String language) {}

  /**
   * Adds a person. Without a name they are called by a neutral one that no other person has.
   *
   * @param platform the LMS, for the audit
   */
  UUID add(UUID platform, Said said);

  /**
   * Takes over what an LMS says anew; what it does not say stays as it was.
   *
   * @return whether something changed; never for people of a directory, who stay as they are
   */
  boolean describe(UUID person, Said said);

  /**
   * Lets people in, or keeps them out: deactivation ends their sessions. People of a directory stay
   * as they are.
   *
   * @return whether that is new
   */
  boolean activate(UUID person, boolean wanted);
}
