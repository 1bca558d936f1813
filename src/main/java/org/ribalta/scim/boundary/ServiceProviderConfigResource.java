package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.ribalta.platform.config.Settings;
import org.ribalta.scim.query.PageRequest;

/** What this service provider can do (RFC 7643 §5): no more than is built. */
@Path("/ServiceProviderConfig")
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
@ApplicationScoped
public class ServiceProviderConfigResource {
  private static final String CONFIG =
      "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";

  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ServiceProviderConfigResource() {}

  @Inject
  ServiceProviderConfigResource(Settings settings) {
    this.settings = settings;
  }

  @GET
  public ObjectNode get(@QueryParam("filter") String filter) {
    Discovery.refuseFilter(filter);
    ObjectNode config = JsonUtils.getJsonNodeFactory().objectNode();
    config.putArray("schemas").add(CONFIG);
    config.putObject("patch").put("supported", true);
    config
        .putObject("bulk")
        .put("supported", false)
        .put("maxOperations", 0)
        .put("maxPayloadSize", 0);
    config.putObject("filter").put("supported", true).put("maxResults", PageRequest.MOST);
    config.putObject("changePassword").put("supported", false);
    config.putObject("sort").put("supported", false);
    config.putObject("etag").put("supported", false);
    config.putArray("authenticationSchemes").add(bearer());
    return Discovery.withMeta(
        config, "ServiceProviderConfig", settings.at("/scim/v2/ServiceProviderConfig"));
  }

  private static ObjectNode bearer() {
    return JsonUtils.getJsonNodeFactory()
        .objectNode()
        .put("type", "oauthbearertoken")
        .put("name", "Bearer token")
        .put("description", "A token made for this client by an administrator")
        .put("specUri", "https://www.rfc-editor.org/rfc/rfc6750")
        .put("primary", true);
  }
}
