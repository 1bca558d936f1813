package org.ribalta.lms.control;

import java.util.UUID;
import org.ribalta.lms.entity.PersonLink;

/** Whom of the directory a platform's words mean. */
sealed interface Identity {
  /** A person who may come in. */
  record Found(UUID person, PersonLink.How how) implements Identity {}

  /** Nobody whom we may take them for. */
  record NotFound(PersonLink.Why why) implements Identity {}
}
