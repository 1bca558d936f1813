package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.ribalta.lms.entity.PlacedLink;
import org.ribalta.platform.persistence.TenantRepository;

/** Links that were added to courses by deep linking. */
@ApplicationScoped
public class PlacedLinkRepository extends TenantRepository<PlacedLink> {
  /** Made by the container. */
  public PlacedLinkRepository() {
    super(PlacedLink.class);
  }
}
