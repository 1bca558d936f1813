package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ribalta.directory.PersonPage;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.Provisioning;
import org.ribalta.platform.config.Settings;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.control.ChangeUser;
import org.ribalta.scim.control.CreateUser;
import org.ribalta.scim.control.ScimCaller;
import org.ribalta.scim.query.FilterTranslator;
import org.ribalta.scim.query.PageRequest;
import org.ribalta.scim.query.Projection;
import org.ribalta.scim.resource.Admission;
import org.ribalta.scim.resource.Patch;
import org.ribalta.scim.resource.PatchBody;
import org.ribalta.scim.resource.UserAssembler;

/** Users (RFC 7644 §3). Any authenticated client may call every method, on its tenant's people. */
@Path("/Users")
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
@ApplicationScoped
public class UsersResource {
  private Provisioning directory;
  private CreateUser createUser;
  private ChangeUser changeUser;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UsersResource() {}

  @Inject
  UsersResource(
      Provisioning directory, CreateUser createUser, ChangeUser changeUser, Settings settings) {
    this.directory = directory;
    this.createUser = createUser;
    this.changeUser = changeUser;
    this.settings = settings;
  }

  @POST
  public Response create(ObjectNode body, @Context ContainerRequestContext request) {
    ProvisionedPerson person = createUser.create(Caller.of(request), present(body));
    return Response.created(URI.create(users() + "/" + person.id()))
        .entity(shown(person, request))
        .build();
  }

  @GET
  @Path("{id}")
  public ObjectNode get(@PathParam("id") String id, @Context ContainerRequestContext request) {
    return directory
        .find(Caller.of(request).clientId(), key(id))
        .map(person -> shown(person, request))
        .orElseThrow(ScimRefusal::notFound);
  }

  @GET
  public ObjectNode list(
      @QueryParam("filter") String filter,
      @QueryParam("startIndex") String startIndex,
      @QueryParam("count") String count,
      @Context ContainerRequestContext request) {
    ScimCaller caller = Caller.of(request);
    PageRequest page = PageRequest.of(startIndex, count);
    PersonPage found =
        directory.list(
            caller.clientId(),
            FilterTranslator.translate(filter, caller.mapping()),
            page.offset(),
            page.count());
    List<ObjectNode> resources =
        found.people().stream().map(person -> shown(person, request)).toList();
    return ListBody.of(resources, found.total(), page.startIndex());
  }

  @PUT
  @Path("{id}")
  public ObjectNode replace(
      @PathParam("id") String id, ObjectNode body, @Context ContainerRequestContext request) {
    ScimCaller caller = Caller.of(request);
    Admission admission = new Admission(caller.mapping(), caller.dropped());
    admission.checkSchemas(present(body));
    ObjectNode after = admission.admit(body);
    return shown(changeUser.change(caller, key(id), before -> after), request);
  }

  @PATCH
  @Path("{id}")
  public ObjectNode patch(
      @PathParam("id") String id, ObjectNode body, @Context ContainerRequestContext request) {
    ScimCaller caller = Caller.of(request);
    List<PatchBody.Operation> operations = PatchBody.read(present(body), caller.mapping());
    Patch patch = new Patch(caller.mapping(), caller.dropped());
    return shown(
        changeUser.change(caller, key(id), before -> patch.apply(before, operations)), request);
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") String id) {
    if (!directory.remove(key(id))) {
      throw ScimRefusal.notFound();
    }
  }

  private ObjectNode shown(ProvisionedPerson person, ContainerRequestContext request) {
    ObjectNode user = UserAssembler.assemble(person, Caller.of(request).mapping(), users());
    return Projection.of(request.getUriInfo().getQueryParameters(), Caller.of(request).mapping())
        .apply(user);
  }

  private URI users() {
    return settings.at("/scim/v2/Users");
  }

  private static ObjectNode present(ObjectNode body) {
    if (body == null) {
      throw ScimRefusal.invalidSyntax("The request needs a JSON object as body.");
    }
    return body;
  }

  private static UUID key(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw ScimRefusal.notFound();
    }
  }
}
