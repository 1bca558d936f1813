package org.ribalta.lms.entity;

import java.net.URI;
import java.util.List;

/**
 * What an administrator says of a platform, completed from its preset.
 *
 * @param preset a file of {@code lti-config/platforms}
 * @param tokenAudience the {@code aud} that its token endpoint expects
 * @param deploymentIds the deployments that are this tenant's
 * @param frameOrigins origins that may frame us, in CSP's spelling
 */
public record PlatformDetails(
    String preset,
    String issuer,
    String clientId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    String tokenAudience,
    List<String> deploymentIds,
    List<String> frameOrigins,
    PeopleSource people,
    boolean emailMatch,
    boolean trustAdministrators) {}
