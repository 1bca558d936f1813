package org.ribalta.access;

/** What an {@link Operation} is done to, and with it how its tenant is known. */
public enum ObjectKind {
  /** The installation as a whole; of no tenant. */
  SERVER,
  /** The tenant that {@code {tenant}} in the path names. For any other tenant's people: 404. */
  TENANT,
  /** A tenant that the body names: the method compares it with the caller's. */
  NAMED_TENANT,
  /** The caller and their session. */
  SELF,
  /** What comes with Ribalta and is the same for everyone. */
  CATALOGUE,
  /** The LMS activity that was opened. */
  ACTIVITY,
  EDITION,
  MATCH_RUN,
  PAIRING,
  MEETING;

  /** Whether it can be reached by a launch of its activity only; the use case compares the two. */
  public boolean belongsToActivity() {
    return compareTo(ACTIVITY) >= 0;
  }
}
