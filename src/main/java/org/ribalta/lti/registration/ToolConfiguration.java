package org.ribalta.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * What the tool says of itself to every platform.
 *
 * @param name as people see it in the platform
 * @param description a sentence for administrators
 * @param icon shown beside the name
 * @param loginUri where platforms begin a login
 * @param launchUri the one redirect URI, and the target of every message
 * @param jwksUri the tool's public keys
 * @param scopes the services it would use
 * @param claims what it would like to know of people
 * @param messages the message types that it understands
 */
public record ToolConfiguration(
    String name,
    String description,
    URI icon,
    URI loginUri,
    URI launchUri,
    URI jwksUri,
    List<String> scopes,
    List<String> claims,
    List<String> messages) {

  public ToolConfiguration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(icon, "icon");
    Objects.requireNonNull(loginUri, "loginUri");
    Objects.requireNonNull(launchUri, "launchUri");
    Objects.requireNonNull(jwksUri, "jwksUri");
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
    messages = List.copyOf(messages);
  }
}
