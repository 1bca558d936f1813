package org.ribalta.lms.entity;

/**
 * What reading a roster came to, as its job's result tells it.
 *
 * @param members whom the platform named
 * @param created people made
 * @param updated people or memberships changed
 * @param unchanged members of whom nothing new was said
 * @param inactive members whom the platform calls inactive or deleted
 * @param pages pages read
 * @param errors members whom the platform named without a key
 */
public record RosterCounts(
    int members, int created, int updated, int unchanged, int inactive, int pages, int errors) {
  /** Nothing yet. */
  public static final RosterCounts NONE = new RosterCounts(0, 0, 0, 0, 0, 0, 0);

  /** The two together. */
  public RosterCounts plus(RosterCounts more) {
    return new RosterCounts(
        members + more.members,
        created + more.created,
        updated + more.updated,
        unchanged + more.unchanged,
        inactive + more.inactive,
        pages + more.pages,
        errors + more.errors);
  }
}
