package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.ribalta.access.Role;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.platform.persistence.TenantRepository;

/** The grants of the current tenant. */
@ApplicationScoped
public class RoleGrantRepository extends TenantRepository<RoleGrant> {
  private static final String ALL = "select g from RoleGrant g where g.tenantId = :tenant";

  /** Made by the container. */
  public RoleGrantRepository() {
    super(RoleGrant.class);
  }

  /** All of them, the newest first. */
  List<RoleGrant> all() {
    return query(ALL + " order by g.grantedAt desc, g.id desc").getResultList();
  }

  /** What somebody holds. */
  List<RoleGrant> of(Holder holder) {
    return holder
        .person()
        .<TypedQuery<RoleGrant>>map(
            id -> query(ALL + " and g.personId = :holder").setParameter("holder", id))
        .orElseGet(
            () ->
                query(ALL + " and g.emailKey = :holder")
                    .setParameter("holder", holder.email().orElseThrow()))
        .getResultList();
  }

  /** The administrators, held until commit: of two who remove each other, one comes second. */
  List<RoleGrant> holdAdministrators() {
    return query(ALL + " and g.role = :role order by g.id")
        .setParameter("role", Role.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
