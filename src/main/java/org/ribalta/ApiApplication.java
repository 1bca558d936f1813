package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.ribalta.access.boundary.SessionFilter;
import org.ribalta.lms.boundary.PlatformsResource;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.json.JsonBody;
import org.ribalta.platform.problem.ProblemMapper;
import org.ribalta.platform.setup.SetupTokenFilter;
import org.ribalta.platform.tenant.boundary.TenantsResource;

/** The JSON API. Classes are listed: an empty list would scan every jar. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class,
        JsonBody.class,
        PlatformsResource.class,
        ProblemMapper.class,
        SessionFilter.class,
        SetupTokenFilter.class,
        TenantsResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
