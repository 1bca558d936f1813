package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.ribalta.lms.entity.RegistrationLink;
import org.ribalta.platform.link.OneTimeLinkRepository;

/** Links by which an LMS registers us. */
@ApplicationScoped
public class RegistrationLinkRepository extends OneTimeLinkRepository<RegistrationLink> {
  /** Made by the container. */
  public RegistrationLinkRepository() {
    super(RegistrationLink.class);
  }
}
