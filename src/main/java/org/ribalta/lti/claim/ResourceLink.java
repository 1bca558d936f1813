package org.ribalta.lti.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * The link in a course that was opened (LTI Core 1.3 §5.3.5).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/resource_link}
 *
 * <pre>{@code
 * {"id": "200d101f-2c14-434a-a0f3-57c2a42369fd",
 *  "title": "Mentoring al contrario",
 *  "description": "Una coppia, sei incontri"}
 * }</pre>
 *
 * @param id unique within the deployment, often a small number as text
 */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {

  public ResourceLink {
    Objects.requireNonNull(id, "id");
  }

  /** Reads the claim; empty if it is missing or has no valid id. */
  public static Optional<ResourceLink> read(Claims message) {
    return message.object(CoreClaim.RESOURCE_LINK.uri()).flatMap(ResourceLink::from);
  }

  private static Optional<ResourceLink> from(Claims link) {
    return link.identifier("id")
        .map(id -> new ResourceLink(id, link.text("title"), link.text("description")));
  }
}
