package org.ribalta.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the enrolments of the current tenant. */
public interface Enrolments {
  /** Everyone enrolled in an edition, in the order of arrival. */
  List<EnrolmentView> ofEdition(UUID edition);

  /** A person's enrolment in an edition. */
  Optional<EnrolmentView> find(UUID edition, UUID person);
}
