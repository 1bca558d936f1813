package org.ribalta.desk.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.config.SettingInForce;
import org.ribalta.platform.config.SettingsInForce;
import org.ribalta.shared.Language;

/** The settings of this node, without secrets. */
@Path("/admin/tenants/{tenant}/settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
  @Inject private SettingsInForce settings;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.READ_SETTINGS)
  public List<SettingInForce> list() {
    return settings.list(Language.of(headers.getAcceptableLanguages()));
  }
}
