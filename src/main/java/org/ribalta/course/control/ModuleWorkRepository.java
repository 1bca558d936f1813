package org.ribalta.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.course.entity.ModuleWork;
import org.ribalta.platform.persistence.TenantRepository;

/** What people did in modules. */
@ApplicationScoped
public class ModuleWorkRepository extends TenantRepository<ModuleWork> {
  /** Made by the container. */
  public ModuleWorkRepository() {
    super(ModuleWork.class);
  }

  List<ModuleWork> of(UUID edition, UUID person) {
    return query(
            "select w from ModuleWork w where w.tenantId = :tenant"
                + " and w.editionId = :edition and w.personId = :person")
        .setParameter("edition", edition)
        .setParameter("person", person)
        .getResultList();
  }

  Optional<ModuleWork> find(UUID edition, UUID person, CourseModule module) {
    return of(edition, person).stream().filter(work -> work.module() == module).findFirst();
  }
}
