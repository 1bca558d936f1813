package org.ribalta.lms.control;

import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.PersonLink;

/** Who launches. */
sealed interface Recognition {
  /** Somebody who may come in. */
  record Somebody(PersonView person) implements Recognition {}

  /** Nobody that we know; the link remembers the try. */
  record Guest(PersonLink link) implements Recognition {}

  /** Somebody whose account is switched off. */
  record Inactive() implements Recognition {}
}
