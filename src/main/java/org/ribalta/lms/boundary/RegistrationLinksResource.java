package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.IssueRegistrationLink;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.RegistrationTerms;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;

/** Links by which an LMS registers us on its own. */
@Path("/admin/tenants/{tenant}/registration-links")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationLinksResource {
  @Inject private IssueRegistrationLink issueRegistrationLink;

  /**
   * What is sent; what is left out takes the preset's value.
   *
   * @param people {@code provisioned}, {@code roster} or {@code launch}
   */
  record NewLink(@Nullable String people, @Nullable Boolean trustAdministrators) {}

  @POST
  @Requires(Operation.CREATE_REGISTRATION_LINK)
  @Answers(value = IssueRegistrationLink.Issued.class, status = 201)
  public Response create(@Nullable NewLink wanted) {
    return Response.status(Response.Status.CREATED)
        .entity(issueRegistrationLink.issue(terms(Checks.body(wanted))))
        .build();
  }

  private static RegistrationTerms terms(NewLink wanted) {
    Optional<PeopleSource> people =
        Optional.ofNullable(wanted.people()).flatMap(PeopleSource::named);
    new Checks()
        .that(
            wanted.people() == null || people.isPresent(),
            "/people",
            "unknown",
            "Write \"provisioned\", \"roster\" or \"launch\".")
        .done();
    return new RegistrationTerms(people, Optional.ofNullable(wanted.trustAdministrators()));
  }
}
