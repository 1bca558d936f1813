package org.ribalta.directory;

import java.util.List;

/**
 * A part of a list, in the order of arrival.
 *
 * @param total how many there are in all
 */
public record PersonPage(List<ProvisionedPerson> people, long total) {

  /** Copies the list. */
  public PersonPage {
    people = List.copyOf(people);
  }
}
