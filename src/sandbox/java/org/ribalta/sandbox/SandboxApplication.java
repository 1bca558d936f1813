package org.ribalta.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.ribalta.sandbox.catalogue.CatalogueResource;
import org.ribalta.sandbox.control.ControlResource;
import org.ribalta.sandbox.control.LikenessResource;
import org.ribalta.sandbox.gradebook.LineItemsResource;
import org.ribalta.sandbox.gradebook.ResultsResource;
import org.ribalta.sandbox.gradebook.ScoresResource;
import org.ribalta.sandbox.lti.JwksResource;
import org.ribalta.sandbox.lti.LaunchResource;
import org.ribalta.sandbox.lti.MembershipsResource;
import org.ribalta.sandbox.lti.TokenResource;
import org.ribalta.sandbox.openid.AuthorizeResource;
import org.ribalta.sandbox.openid.CodeExchangeResource;
import org.ribalta.sandbox.openid.ConfigurationResource;
import org.ribalta.sandbox.registration.PlatformConfigurationResource;
import org.ribalta.sandbox.registration.RegistrationResource;
import org.ribalta.sandbox.registration.ToolsResource;
import org.ribalta.sandbox.web.AddActivityResource;
import org.ribalta.sandbox.web.AssetsResource;
import org.ribalta.sandbox.web.CourseResource;
import org.ribalta.sandbox.web.GradesResource;
import org.ribalta.sandbox.web.ImportResource;
import org.ribalta.sandbox.web.NeighboursOnly;
import org.ribalta.sandbox.web.ResponseHeaders;
import org.ribalta.sandbox.web.ReviewResource;
import org.ribalta.sandbox.web.RosterResource;
import org.ribalta.sandbox.web.SignInResource;
import org.ribalta.sandbox.web.StorageResource;

/** Everything that answers below {@code /sandbox}; listed, so that no jar is scanned. */
@ApplicationPath("/")
public class SandboxApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SignInResource.class,
        StorageResource.class,
        CourseResource.class,
        AddActivityResource.class,
        ImportResource.class,
        GradesResource.class,
        ReviewResource.class,
        RosterResource.class,
        AssetsResource.class,
        LaunchResource.class,
        PlatformConfigurationResource.class,
        RegistrationResource.class,
        ToolsResource.class,
        JwksResource.class,
        TokenResource.class,
        MembershipsResource.class,
        LineItemsResource.class,
        ScoresResource.class,
        ResultsResource.class,
        AuthorizeResource.class,
        CodeExchangeResource.class,
        ConfigurationResource.class,
        ControlResource.class,
        LikenessResource.class,
        CatalogueResource.class,
        NeighboursOnly.class,
        ResponseHeaders.class);
  }
}
