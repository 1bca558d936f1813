package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.directory.PersonCard;
import org.ribalta.lms.ParticipantPage;
import org.ribalta.shared.Language;

/** Reads a participant's page while the launch is answered: one request less until it shows. */
@ApplicationScoped
public class BringPage {
  private static final Logger LOG = Logger.getLogger(BringPage.class.getName());

  private ParticipantPage page;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected BringPage() {}

  @Inject
  BringPage(ParticipantPage page) {
    this.page = page;
  }

  /** What is opened, with the participant's page unless it opens at the manager's board. */
  public Opening.Opened along(OpenedActivity opened) {
    return new Opening.Opened(
        opened, Optional.empty(), opened.managed() ? Optional.empty() : page(opened));
  }

  /** Empty if it could not be read: the browser asks for it then, and says what is wrong. */
  private Optional<Object> page(OpenedActivity opened) {
    Me me = opened.me();
    try {
      return Optional.of(
          page.read(
              opened.activity(),
              Optional.ofNullable(me.person()).map(PersonCard::id),
              Language.of(List.of(Locale.forLanguageTag(me.locale())))));
    } catch (RuntimeException unreadable) {
      LOG.log(Level.WARNING, "The page of a launch could not be read along with it", unreadable);
      return Optional.empty();
    }
  }
}
