package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.notice.entity.NoticePreference;
import org.ribalta.platform.persistence.TenantRepository;

/** What people want to be written about. */
@ApplicationScoped
public class NoticePreferenceRepository extends TenantRepository<NoticePreference> {
  /** Made by the container. */
  public NoticePreferenceRepository() {
    super(NoticePreference.class);
  }

  Optional<NoticePreference> of(UUID person) {
    return query(
            "select p from NoticePreference p"
                + " where p.tenantId = :tenant and p.personId = :person")
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }
}
