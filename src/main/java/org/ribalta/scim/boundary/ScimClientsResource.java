package org.ribalta.scim.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.FieldError;
import org.ribalta.platform.problem.Refused;
import org.ribalta.scim.control.CreateScimClient;
import org.ribalta.scim.control.CreateScimClient.NewScimClient;
import org.ribalta.scim.control.ListScimClients;
import org.ribalta.scim.control.RevokeScimClient;

/** SCIM clients of a tenant. Their secrets are answered once and never again. */
@Path("/admin/tenants/{tenant}/scim-clients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScimClientsResource {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URI = 1_000;

  private CreateScimClient createScimClient;
  private ListScimClients listScimClients;
  private RevokeScimClient revokeScimClient;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ScimClientsResource() {}

  @Inject
  ScimClientsResource(
      CreateScimClient createScimClient,
      ListScimClients listScimClients,
      RevokeScimClient revokeScimClient) {
    this.createScimClient = createScimClient;
    this.listScimClients = listScimClients;
    this.revokeScimClient = revokeScimClient;
  }

  /**
   * What is sent.
   *
   * @param mapping a file of {@code scim-mappings/clients} without {@code .json}
   * @param jwksUri where the client's public keys are, if it authenticates by them
   */
  public record Wanted(String name, String mapping, @Nullable String jwksUri) {}

  /** What is answered. */
  public record Made(UUID id, String token, String clientId, String clientSecret) {}

  @GET
  @Requires(Operation.LIST_SCIM_CLIENTS)
  public List<ListScimClients.Listed> list() {
    return listScimClients.list();
  }

  @DELETE
  @Path("{client}")
  @Requires(Operation.REVOKE_SCIM_CLIENT)
  public void revoke(@PathParam("client") UUID client) {
    revokeScimClient.revoke(client);
  }

  @POST
  @Requires(Operation.CREATE_SCIM_CLIENT)
  @Answers(value = Made.class, status = 201)
  public Response create(Wanted wanted) {
    check(wanted);
    NewScimClient made =
        createScimClient.create(wanted.name().strip(), wanted.mapping(), wanted.jwksUri());
    CacheControl never = new CacheControl();
    never.setNoStore(true);
    return Response.status(Response.Status.CREATED)
        .cacheControl(never)
        .entity(answer(made))
        .build();
  }

  private static Made answer(NewScimClient made) {
    return new Made(
        made.id(),
        made.credentials().token().text(),
        made.credentials().clientId(),
        made.credentials().clientSecret());
  }

  private static void check(Wanted wanted) {
    if (wanted == null) {
      throw Refused.invalid("", "required", "Send a JSON object with name and mapping.");
    }
    List<FieldError> errors = new ArrayList<>();
    if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
      errors.add(new FieldError("/name", "required", "Write a name of 1 to 200 characters."));
    }
    if (wanted.mapping() == null) {
      errors.add(
          new FieldError("/mapping", "required", "Write the kind of client, e.g. \"entra-id\"."));
    }
    if (wanted.jwksUri() != null && !httpAddress(wanted.jwksUri())) {
      errors.add(new FieldError("/jwksUri", "uri", "Write an https address."));
    }
    if (!errors.isEmpty()) {
      throw Refused.invalid(errors);
    }
  }

  private static boolean httpAddress(String text) {
    try {
      URI uri = URI.create(text);
      return text.length() <= LONGEST_URI
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
