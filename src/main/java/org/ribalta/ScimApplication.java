package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.problem.CommitFailureMapper;
import org.ribalta.scim.boundary.BearerTokenFilter;
import org.ribalta.scim.boundary.ResourceTypesResource;
import org.ribalta.scim.boundary.SchemasResource;
import org.ribalta.scim.boundary.ScimErrorMapper;
import org.ribalta.scim.boundary.ScimJson;
import org.ribalta.scim.boundary.ServiceProviderConfigResource;
import org.ribalta.scim.boundary.UsersResource;

/** SCIM 2.0. Its classes are listed: a scan would find the SDK's abstract endpoint. */
@ApplicationPath("/scim/v2")
public class ScimApplication extends ListedApplication {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        BodyLimit.class,
        BearerTokenFilter.class,
        CommitFailureMapper.class,
        ScimJson.class,
        ScimErrorMapper.class,
        UsersResource.class,
        SchemasResource.class,
        ResourceTypesResource.class,
        ServiceProviderConfigResource.class);
  }
}
