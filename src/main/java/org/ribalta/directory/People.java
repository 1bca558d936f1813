package org.ribalta.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Questions about the people of the current tenant. Deactivated people are found too: look at
 * {@link PersonView#active()}.
 */
public interface People {

  /** Finds a person by key, also one whose account was deleted since (then not active). */
  Optional<PersonView> find(UUID id);

  /** Finds people by key; unknown keys are left out. */
  List<PersonView> findAll(Collection<UUID> ids);

  /** The cards of people, by key; unknown keys are left out. */
  default Map<UUID, PersonCard> cards(Collection<UUID> ids) {
    return findAll(ids).stream().collect(Collectors.toMap(PersonView::id, PersonCard::of));
  }

  /**
   * Finds the person an LMS names by {@code lis.person_sourcedid}: the one whose {@code externalId}
   * (from any SCIM client) or employee number it is. A blank one is nobody's.
   */
  SourcedIdMatch findBySourcedId(String sourcedId);

  /** Finds the person with this e-mail address, whatever its case. Several matches are no match. */
  Optional<PersonView> findByEmail(String email);

  /** Everybody with this e-mail address, whatever its case; nearly always one or nobody. */
  List<PersonView> allByEmail(String email);

  /**
   * Finds active people whose name or family name starts so, whatever the case.
   *
   * @param limit at most so many, by name
   */
  List<PersonView> search(String namePrefix, int limit);

  /**
   * Places people in the reporting chain as the directory stands now, rebuilding the labels first
   * if it changed. Labels of two calls are not comparable: ask for everyone at once.
   */
  Map<UUID, ChainLabel> chain(Collection<UUID> ids);

  /** What the last rebuild of the reporting chain found wrong. */
  ReportingFlaws flaws();
}
