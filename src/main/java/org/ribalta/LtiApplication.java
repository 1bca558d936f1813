package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.lms.boundary.GuestResource;
import org.ribalta.lms.boundary.LaunchResource;
import org.ribalta.lms.boundary.LoginResource;
import org.ribalta.lms.boundary.RegisterResource;
import org.ribalta.lms.boundary.ReopenResource;
import org.ribalta.lms.boundary.ToolResource;
import org.ribalta.lms.boundary.TroubleMapper;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;

/** What an LMS talks to. */
@ApplicationPath("/lti")
public class LtiApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class,
        CommitFailureMapper.class,
        GuestResource.class,
        LoginResource.class,
        LaunchResource.class,
        RegisterResource.class,
        ReopenResource.class,
        ToolResource.class,
        TroubleMapper.class);
  }
}
