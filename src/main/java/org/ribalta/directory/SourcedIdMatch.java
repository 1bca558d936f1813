package org.ribalta.directory;

/** Whom an LMS means by {@code lis.person_sourcedid}. */
public sealed interface SourcedIdMatch {
  /** Which of our keys it equals. */
  enum Key {
    EXTERNAL_ID,
    EMPLOYEE_NUMBER
  }

  /** One person; look at {@link PersonView#active()}. */
  record One(PersonView person, Key key) implements SourcedIdMatch {}

  /** Several people are called so, which is no match. */
  record Several() implements SourcedIdMatch {}

  /** Nobody is called so. */
  record Nobody() implements SourcedIdMatch {}
}
