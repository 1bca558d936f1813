package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.LinkPerson;
import org.ribalta.lms.control.ListPlatformPeople;
import org.ribalta.lms.control.UnlinkPerson;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;

/** Who the users of a platform are, for administrators to see and to put right. */
@Path("/admin/tenants/{tenant}/platforms/{platform}/people")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformPeopleResource {
  @Inject private ListPlatformPeople listPlatformPeople;
  @Inject private LinkPerson linkPerson;
  @Inject private UnlinkPerson unlinkPerson;

  /** Who a user is. */
  record Decision(@Nullable UUID person) {}

  @GET
  @Requires(Operation.LIST_PLATFORM_PEOPLE)
  public ListPlatformPeople.Page list(
      @PathParam("platform") UUID platform,
      @QueryParam("linked") boolean linked,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("after") @Nullable UUID after) {
    return listPlatformPeople.list(
        platform, new ListPlatformPeople.Wish(linked, text.strip(), Optional.ofNullable(after)));
  }

  @PUT
  @Path("{user}/person")
  @Requires(Operation.LINK_PERSON)
  public void link(
      @PathParam("platform") UUID platform,
      @PathParam("user") UUID user,
      @Nullable Decision wanted) {
    UUID person = Checks.body(wanted).person();
    if (person == null) {
      throw Refused.invalid("/person", "required", "Say which person this user is.");
    }
    linkPerson.byHand(platform, user, person);
  }

  @DELETE
  @Path("{user}/person")
  @Requires(Operation.UNLINK_PERSON)
  public void unlink(@PathParam("platform") UUID platform, @PathParam("user") UUID user) {
    unlinkPerson.unlink(platform, user);
  }
}
