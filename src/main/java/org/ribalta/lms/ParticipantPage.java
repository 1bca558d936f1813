package org.ribalta.lms;

import java.util.Optional;
import java.util.UUID;
import org.ribalta.shared.Language;

/** Reads what the page that a launch opens shows, so that the launch can bring it along. */
public interface ParticipantPage {
  /**
   * Reads it, in a transaction of its own.
   *
   * @param activity the activity that was launched
   * @param person empty for somebody who is not in the directory
   * @return what the JSON API answers the page, to be written as JSON
   */
  Object read(UUID activity, Optional<UUID> person, Language language);
}
