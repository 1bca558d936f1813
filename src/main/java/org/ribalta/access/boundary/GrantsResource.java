package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.control.FindGrants;
import org.ribalta.access.control.GrantRole;
import org.ribalta.access.control.RevokeGrant;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;

/** Who holds which role in a tenant. */
@Path("/admin/tenants/{tenant}/grants")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {
  @Inject private FindGrants findGrants;
  @Inject private GrantRole grantRole;
  @Inject private RevokeGrant revokeGrant;
  @Inject private People people;
  @Inject private CurrentCaller caller;

  /** All grants, the newest first. */
  @GET
  @Requires(Operation.LIST_GRANTS)
  public List<GrantView> list() {
    List<RoleGrant> all = findGrants.all();
    Map<UUID, PersonCard> cards =
        people.cards(all.stream().flatMap(grant -> grant.holder().person().stream()).toList());
    return all.stream().map(grant -> GrantView.of(grant, cards)).toList();
  }

  /** Gives a person a role. */
  @POST
  @Requires(Operation.GRANT_ROLE)
  @Answers(value = GrantView.class, status = 201)
  public Response grant(NewGrant wanted) {
    NewGrant.Checked checked = Checks.body(wanted).checked(people);
    RoleGrant grant =
        grantRole.grant(
            new Holder.Person(checked.person()),
            checked.role(),
            checked.scope(),
            caller.person().orElse(null));
    return Response.status(Response.Status.CREATED)
        .entity(GrantView.of(grant, people.cards(List.of(checked.person()))))
        .build();
  }

  /** Takes a role away; the person is signed out everywhere. */
  @DELETE
  @Path("{id}")
  @Requires(Operation.REVOKE_GRANT)
  public void revoke(@PathParam("id") UUID id) {
    revokeGrant.revoke(id);
  }
}
