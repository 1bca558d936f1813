package org.ribalta.lti.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * The deployment this launch belongs to (LTI Core 1.3 §5.3.3); with issuer and client id it names
 * the customer.
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/deployment_id}
 *
 * <pre>{@code "07940580-b309-415e-a37c-914d387c1150"}</pre>
 *
 * @param value case-sensitive, often as short as {@code "1"}
 */
public record DeploymentId(String value) {

  public DeploymentId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the claim; empty if it is missing or no valid identifier. */
  public static Optional<DeploymentId> read(Claims message) {
    return message.identifier(CoreClaim.DEPLOYMENT_ID.uri()).map(DeploymentId::new);
  }
}
