package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.lms.boundary.TroubleMapper;
import org.ribalta.notice.boundary.ReminderLinkResource;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;

/** Pages behind the links of mails. */
@ApplicationPath("/links")
public class LinkApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class,
        CommitFailureMapper.class,
        ReminderLinkResource.class,
        TroubleMapper.class);
  }
}
