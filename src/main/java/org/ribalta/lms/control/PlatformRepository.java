package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.ribalta.lms.entity.LtiDeployment;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.platform.persistence.TenantRepository;

/** The tenant's platforms and their deployments. */
@ApplicationScoped
public class PlatformRepository extends TenantRepository<LtiPlatform> {
  /** Made by the container. */
  public PlatformRepository() {
    super(LtiPlatform.class);
  }

  void addDeployment(LtiDeployment deployment) {
    entities().persist(deployment);
  }
}
