package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.access.boundary.AdminErrorMapper;
import org.ribalta.access.boundary.AdminResource;
import org.ribalta.access.boundary.OpenIdResource;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;

/** The way into the administration outside the LMS. */
@ApplicationPath("/admin")
public class AdminApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AdminErrorMapper.class,
        AdminResource.class,
        BodyLimit.class,
        CommitFailureMapper.class,
        OpenIdResource.class);
  }
}
