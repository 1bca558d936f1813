package org.ribalta.sandbox.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.seed.Progress;
import org.ribalta.sandbox.store.Memory;
import org.ribalta.sandbox.store.MemoryFile;

/** What a test asks the sandbox: has everybody arrived, and please fail now. */
@Path("control")
@Produces(MediaType.APPLICATION_JSON)
public class ControlResource {
  @Inject private MemoryFile memory;
  @Inject private Company company;
  @Inject private Faults faults;
  @Inject private Behaviour behaviour;
  @Inject private Progress progress;

  @GET
  @Path("state")
  public String state() {
    Memory now = memory.read();
    ObjectNode state =
        Json.object()
            .put("seeded", progress.isDone())
            .put("people", progress.sent())
            .put("failure", progress.failure())
            .put("tenantId", now.company().tenantId())
            .put("rosterTenantId", now.foundation().tenantId())
            .put("issuer", now.company().registeredAs())
            .put("lms", behaviour.likeness().id());
    ArrayNode quirks = state.putArray("quirks");
    behaviour.quirks().stream().map(Quirk::name).sorted().forEach(quirks::add);
    ArrayNode known = state.putArray("known");
    company.known().forEach(employee -> known.add(json(employee)));
    state.set("scores", Json.tree(now.scores()));
    return state.toString();
  }

  /**
   * Body {@code {"gradebook":"down"|"silent"|"up","token":"down"|"up"}}; what is not named stays. A
   * silent gradebook takes scores and does not say so. {@code "roster":{…}} sets all of {@link
   * RosterFaults} anew. {@code "lms":"moodle"|"canvas"|…} has it behave like {@link Likeness};
   * {@code "quirks":{"LOGIN_BY_GET":true,…}} then turns single ones on or off.
   */
  @POST
  @Path("faults")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response switchFaults(String body) {
    JsonNode wanted = Json.read(body);
    boolean silent = "silent".equals(wanted.path("gradebook").asText());
    if (!(silent || isSwitch(wanted.path("gradebook")))
        || !isSwitch(wanted.path("token"))
        || !areQuirks(wanted.path("quirks"))) {
      return Response.status(400)
          .entity("{\"error\":\"down or up, and quirks by their names\"}")
          .build();
    }
    if (wanted.has("gradebook")) {
      faults.gradebook(isDown(wanted.get("gradebook")));
      faults.silent(silent);
    }
    if (wanted.has("token")) {
      faults.token(isDown(wanted.get("token")));
    }
    if (wanted.has("lms")) {
      behaviour.like(Likeness.named(wanted.get("lms").asText()).orElseThrow());
    }
    wanted
        .path("quirks")
        .properties()
        .forEach(each -> behaviour.turn(Quirk.valueOf(each.getKey()), each.getValue().asBoolean()));
    if (wanted.has("roster")) {
      faults.roster(
          Json.read(wanted.get("roster").toString(), new TypeReference<RosterFaults>() {}));
    }
    ObjectNode now = Json.object();
    now.put("gradebook", faults.gradebookDown() ? "down" : "up");
    now.put("token", faults.tokenDown() ? "down" : "up");
    return Response.ok(now.toString()).build();
  }

  private static boolean isSwitch(JsonNode value) {
    return value.isMissingNode() || isDown(value) || "up".equals(value.asText());
  }

  private static boolean areQuirks(JsonNode value) {
    return value.properties().stream()
        .allMatch(each -> Quirk.named(each.getKey()).isPresent() && each.getValue().isBoolean());
  }

  private static boolean isDown(JsonNode value) {
    return "down".equals(value.asText());
  }

  private static ObjectNode json(Employee employee) {
    return Json.object()
        .put("id", employee.id())
        .put("name", employee.name())
        .put("part", employee.part().orElseThrow().name())
        .put("externalId", employee.externalId())
        .put("userName", employee.userName())
        .put("level", employee.level());
  }
}
