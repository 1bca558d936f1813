package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** One place where a platform put us; with issuer and client id it names the customer. */
@Entity
@Table(name = "lti_deployment")
public class LtiDeployment extends TenantEntity {
  @Column(name = "platform_id")
  private UUID platformId;

  @SuppressWarnings("UnusedVariable") // the view lti_route asks for it
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "deployment_id")
  private String deploymentId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LtiDeployment() {}

  /** A deployment of a platform. */
  public LtiDeployment(UUID id, LtiPlatform platform, String deploymentId) {
    super(id);
    this.platformId = platform.id();
    this.issuer = platform.issuer();
    this.clientId = platform.clientId();
    this.deploymentId = deploymentId;
  }

  public UUID platformId() {
    return platformId;
  }

  /** What the platform calls it. */
  public String deploymentId() {
    return deploymentId;
  }
}
