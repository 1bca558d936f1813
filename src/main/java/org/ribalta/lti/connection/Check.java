package org.ribalta.lti.connection;

/** The steps of a connection check, in the order in which they are taken. */
public enum Check {
  /** Whether launches can be verified (1EdTech Security Framework 1.0 §6.3). */
  KEYSET,
  /** Whether the platform knows the tool and its key (1EdTech Security Framework 1.0 §4.1). */
  TOKEN,
  /** Whether gradebook columns may be made and read (AGS 2.0, scope {@code lineitem}). */
  LINE_ITEM_SCOPE,
  /** Whether scores may be sent (AGS 2.0, scope {@code score}). */
  SCORE_SCOPE,
  /** Whether what the gradebook holds may be read back (AGS 2.0, scope {@code result.readonly}). */
  RESULT_SCOPE,
  /** Whether rosters may be read (NRPS 2.0, scope {@code contextmembership.readonly}). */
  ROSTER_SCOPE,
  /** Whether a roster that a launch named answers. */
  ROSTER,
  /** Whether a gradebook column that a launch named answers. */
  LINE_ITEM
}
