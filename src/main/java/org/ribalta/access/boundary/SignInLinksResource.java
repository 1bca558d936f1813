package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.control.IssueSignInLink;
import org.ribalta.access.entity.Holder;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.EnterTenant;

/** Links into the administration page, for whoever is to administer a tenant. */
@Path("/admin/sign-in-links")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInLinksResource {
  private static final int LONGEST_ADDRESS = 320;

  @Inject private IssueSignInLink issueSignInLink;
  @Inject private EnterTenant enterTenant;
  @Inject private CurrentCaller caller;

  /** What is sent. */
  record NewLink(@Nullable String tenant, @Nullable String email) {}

  /** Makes the address an administrator, and a link for it. */
  @POST
  @Requires(Operation.CREATE_SIGN_IN_LINK)
  @Answers(value = IssueSignInLink.Issued.class, status = 201)
  public Response create(@Nullable NewLink wanted) {
    NewLink sent = Checks.body(wanted);
    String email = sent.email() == null ? "" : sent.email().strip();
    new Checks()
        .that(
            email.matches("[^\\s@]+@[^\\s@]+") && email.length() <= LONGEST_ADDRESS,
            "/email",
            "email",
            "Write an e-mail address.")
        .done();
    enter(sent.tenant());
    return Response.status(Response.Status.CREATED)
        .entity(issueSignInLink.appoint(new Holder.Email(email), caller.person().orElse(null)))
        .build();
  }

  /** The operator enters any tenant; an administrator is in theirs already. */
  private void enter(@Nullable String tenant) {
    Optional<UUID> own = Tenancy.currentIfAny();
    if (own.isEmpty()) {
      enterTenant.enter(tenant);
    } else if (!own.get().equals(EnterTenant.key(tenant))) {
      throw Refused.notFound("tenant");
    }
  }
}
