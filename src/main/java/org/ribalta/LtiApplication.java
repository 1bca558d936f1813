package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.ribalta.lms.boundary.LaunchResource;
import org.ribalta.lms.boundary.ToolResource;
import org.ribalta.lms.boundary.TroubleMapper;
import org.ribalta.platform.http.BodyLimit;

/** What an LMS talks to. */
@ApplicationPath("/lti")
public class LtiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(BodyLimit.class, LaunchResource.class, ToolResource.class, TroubleMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
