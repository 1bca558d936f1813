package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.PlacedLink;
import org.ribalta.platform.persistence.TenantRepository;

/** Links that were added to courses by deep linking, or go with cartridges. */
@ApplicationScoped
public class PlacedLinkRepository extends TenantRepository<PlacedLink> {
  /** Made by the container. */
  public PlacedLinkRepository() {
    super(PlacedLink.class);
  }

  /** The link to something of an activity that goes with cartridges, if one was exported before. */
  Optional<PlacedLink> ofCartridge(UUID activity, String tag) {
    return query(
            "select l from PlacedLink l where l.tenantId = :tenant and l.activityId = :activity"
                + " and l.tag = :tag and l.contextId is null order by l.id")
        .setParameter("activity", activity)
        .setParameter("tag", tag)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
