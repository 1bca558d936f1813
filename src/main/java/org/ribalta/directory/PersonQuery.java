package org.ribalta.directory;

/**
 * Which people a source asks for. Closed, so that each kind of question has its bound SQL; more
 * kinds (and, or, not, other attributes) join as the filters grow.
 */
public sealed interface PersonQuery {

  /** Everyone who is not deleted. */
  record Everyone() implements PersonQuery {}

  /** The person with this user name, whatever the case. */
  record UserNameIs(String userName) implements PersonQuery {}
}
