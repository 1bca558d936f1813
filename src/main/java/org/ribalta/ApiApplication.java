package org.ribalta;

import jakarta.ws.rs.ApplicationPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ribalta.access.boundary.AccessFilter;
import org.ribalta.access.boundary.GrantsResource;
import org.ribalta.access.boundary.OpenIdProviderResource;
import org.ribalta.access.boundary.PeopleResource;
import org.ribalta.access.boundary.SessionResource;
import org.ribalta.access.boundary.SignInLinksResource;
import org.ribalta.course.boundary.ModulesResource;
import org.ribalta.desk.boundary.AuditResource;
import org.ribalta.desk.boundary.HealthResource;
import org.ribalta.desk.boundary.JobsResource;
import org.ribalta.desk.boundary.OpenApiResource;
import org.ribalta.desk.boundary.OutboxResource;
import org.ribalta.desk.boundary.SettingsResource;
import org.ribalta.desk.boundary.TenantJobsResource;
import org.ribalta.desk.boundary.TenantsResource;
import org.ribalta.enrolment.boundary.EnrolmentsResource;
import org.ribalta.enrolment.boundary.SeniorityLevelsResource;
import org.ribalta.home.boundary.HomeResource;
import org.ribalta.home.boundary.ReviewsResource;
import org.ribalta.lms.boundary.CartridgeResource;
import org.ribalta.lms.boundary.ConnectionTestsResource;
import org.ribalta.lms.boundary.CourseRosterResource;
import org.ribalta.lms.boundary.KeysResource;
import org.ribalta.lms.boundary.MeResource;
import org.ribalta.lms.boundary.PlatformPeopleResource;
import org.ribalta.lms.boundary.PlatformPresetsResource;
import org.ribalta.lms.boundary.PlatformsResource;
import org.ribalta.lms.boundary.RegistrationLinksResource;
import org.ribalta.lms.boundary.RostersResource;
import org.ribalta.lms.boundary.ScoresResource;
import org.ribalta.lms.boundary.SelectionsResource;
import org.ribalta.lms.boundary.WaitingDeploymentsResource;
import org.ribalta.mentoring.boundary.AgreementsResource;
import org.ribalta.mentoring.boundary.MeetingsResource;
import org.ribalta.mentoring.boundary.PairingsResource;
import org.ribalta.notice.boundary.NoticesResource;
import org.ribalta.pairing.boundary.MatchRunsResource;
import org.ribalta.pairing.boundary.PublicationResource;
import org.ribalta.platform.http.BodyLimit;
import org.ribalta.platform.json.JsonBody;
import org.ribalta.platform.problem.CommitFailureMapper;
import org.ribalta.platform.problem.ProblemMapper;
import org.ribalta.programme.boundary.EditionSettingsResource;
import org.ribalta.programme.boundary.EditionsResource;
import org.ribalta.programme.boundary.TemplatesResource;
import org.ribalta.programme.boundary.TopicsResource;
import org.ribalta.promotion.boundary.PromotionResource;
import org.ribalta.promotion.boundary.PublicPageSettingsResource;
import org.ribalta.scim.boundary.PeopleImportsResource;
import org.ribalta.scim.boundary.RowErrorsResource;
import org.ribalta.scim.boundary.ScimClientsResource;
import org.ribalta.scim.boundary.ScimMappingsResource;
import org.ribalta.talent.boundary.ScoreConsentResource;

/** The JSON API. Classes are listed: an empty list would scan every jar. */
@ApplicationPath("/api/v1")
public class ApiApplication extends ListedApplication {
  @Override
  public Map<String, Object> getProperties() {
    Map<String, Object> properties = new HashMap<>(super.getProperties());
    // Nothing is held back to count it: the lines of a job's progress leave when they are written.
    properties.put("jersey.config.server.contentLength.buffer", 0);
    return properties;
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccessFilter.class,
        AuditResource.class,
        BodyLimit.class,
        CartridgeResource.class,
        CommitFailureMapper.class,
        ConnectionTestsResource.class,
        EditionSettingsResource.class,
        EditionsResource.class,
        EnrolmentsResource.class,
        GrantsResource.class,
        HealthResource.class,
        KeysResource.class,
        ScimMappingsResource.class,
        SettingsResource.class,
        HomeResource.class,
        JobsResource.class,
        JsonBody.class,
        MatchRunsResource.class,
        MeResource.class,
        AgreementsResource.class,
        MeetingsResource.class,
        ModulesResource.class,
        NoticesResource.class,
        OpenIdProviderResource.class,
        OutboxResource.class,
        OpenApiResource.class,
        PairingsResource.class,
        PeopleResource.class,
        PeopleImportsResource.class,
        PlatformPeopleResource.class,
        PlatformPresetsResource.class,
        PlatformsResource.class,
        PromotionResource.class,
        ProblemMapper.class,
        PublicPageSettingsResource.class,
        PublicationResource.class,
        RegistrationLinksResource.class,
        ReviewsResource.class,
        CourseRosterResource.class,
        RostersResource.class,
        RowErrorsResource.class,
        ScoreConsentResource.class,
        ScoresResource.class,
        ScimClientsResource.class,
        SelectionsResource.class,
        SeniorityLevelsResource.class,
        SessionResource.class,
        SignInLinksResource.class,
        TemplatesResource.class,
        TenantJobsResource.class,
        TenantsResource.class,
        TopicsResource.class,
        WaitingDeploymentsResource.class);
  }
}
