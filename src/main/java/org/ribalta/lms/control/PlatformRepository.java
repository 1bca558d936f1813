package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.lms.entity.LtiDeployment;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** The tenant's platforms and their deployments. */
@ApplicationScoped
public class PlatformRepository extends TenantRepository<LtiPlatform> {
  /** Made by the container. */
  public PlatformRepository() {
    super(LtiPlatform.class);
  }

  /** Those that may launch, the newest first. */
  List<LtiPlatform> registered() {
    return query(
            "select p from LtiPlatform p where p.tenantId = :tenant and p.removedAt is null"
                + " order by p.createdAt desc")
        .getResultList();
  }

  /** A platform that may launch. */
  Optional<LtiPlatform> registered(UUID id) {
    return find(id).filter(LtiPlatform::isRegistered);
  }

  /** All that the issuer's users may launch from. */
  List<LtiPlatform> ofIssuer(String issuer) {
    return query(
            "select p from LtiPlatform p where p.tenantId = :tenant and p.issuer = :issuer order by p.id")
        .setParameter("issuer", issuer)
        .getResultList();
  }

  Optional<LtiPlatform> removed(String issuer, String clientId) {
    return query(
            "select p from LtiPlatform p where p.tenantId = :tenant and p.removedAt is not null"
                + " and p.issuer = :issuer and p.clientId = :client order by p.removedAt desc")
        .setParameter("issuer", issuer)
        .setParameter("client", clientId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The deployments of all platforms, by platform. */
  Map<UUID, List<String>> deployments() {
    return query(
            "select d from LtiDeployment d where d.tenantId = :tenant order by d.deploymentId",
            LtiDeployment.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                LtiDeployment::platformId,
                Collectors.mapping(LtiDeployment::deploymentId, Collectors.toList())));
  }

  /** Has others who want to change something of a platform wait until commit. */
  void hold(UUID platform) {
    entities().find(LtiPlatform.class, platform, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Frees the deployments of a platform for another registration. */
  void forgetDeployments(UUID platform) {
    entities()
        .createQuery(
            "delete from LtiDeployment d where d.tenantId = :tenant and d.platformId = :platform")
        .setParameter("tenant", Tenancy.current())
        .setParameter("platform", platform)
        .executeUpdate();
  }

  void addDeployment(LtiDeployment deployment) {
    entities().persist(deployment);
  }
}
