package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.lms.boundary.TroubleMapper;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;
import org.ribalta.promotion.boundary.PublicPageResource;

/** Pages for everybody. */
@ApplicationPath("/p")
public class PublicApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class, CommitFailureMapper.class, PublicPageResource.class, TroubleMapper.class);
  }
}
