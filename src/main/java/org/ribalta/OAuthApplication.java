package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;
import org.ribalta.scim.boundary.OAuthErrorMapper;
import org.ribalta.scim.boundary.TokenResource;

/** Tokens for the clients that write the directory (RFC 6749). */
@ApplicationPath("/oauth")
public class OAuthApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class, CommitFailureMapper.class, OAuthErrorMapper.class, TokenResource.class);
  }
}
