package org.ribalta.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people see of each other, as the JSON API tells it. Address and contract stay out.
 *
 * @param title the job title, or null
 * @param unit the organisational unit, or null
 * @param site the place of work, or null
 * @param level seniority, 1 the most junior; null when nobody knows it
 * @param levelDeclared whether the level is the person's own word
 * @param initials one or two capitals
 */
public record PersonCard(
    UUID id,
    String name,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String site,
    @Nullable Integer level,
    boolean levelDeclared,
    String initials) {

  /** The card of a person. */
  public static PersonCard of(PersonView person) {
    return new PersonCard(
        person.id(),
        person.name(),
        person.title(),
        person.unit(),
        person.site(),
        person.rank(),
        person.rankDeclared(),
        person.initials());
  }
}
