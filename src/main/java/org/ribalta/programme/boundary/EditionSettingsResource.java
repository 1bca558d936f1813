package org.ribalta.programme.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.Editions;
import org.ribalta.programme.control.ChangeEdition;
import org.ribalta.programme.control.DecideMilestoneColumns;
import org.ribalta.programme.control.MeasureCompleteness;
import org.ribalta.programme.control.NameRoles;
import org.ribalta.programme.entity.SettingsPolicy;
import org.ribalta.shared.Language;

/** What a programme manager decides about an edition, and what is still open. */
@Path("/editions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EditionSettingsResource {
  @Inject private ChangeEdition changeEdition;
  @Inject private NameRoles nameRoles;
  @Inject private DecideMilestoneColumns decideMilestoneColumns;
  @Inject private MeasureCompleteness measureCompleteness;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** Whether each milestone is to have a column. */
  record MilestoneDecision(@Nullable Boolean on) {}

  @PUT
  @Path("{id}/settings")
  @Requires(Operation.CHANGE_EDITION)
  public EditionDescription change(@PathParam("id") UUID id, SettingsPolicy.Sent sent) {
    editions.require(id, caller.activity());
    changeEdition.change(id, caller.activity(), Checks.body(sent), language());
    return describe(id);
  }

  @PUT
  @Path("{id}/labels")
  @Requires(Operation.NAME_ROLES)
  public EditionDescription nameRoles(@PathParam("id") UUID id, NameRoles.Wish wish) {
    nameRoles.name(editions.require(id, caller.activity()).id(), Checks.body(wish));
    return describe(id);
  }

  @PUT
  @Path("{id}/milestone-columns")
  @Requires(Operation.DECIDE_MILESTONE_COLUMNS)
  public EditionDescription decide(@PathParam("id") UUID id, MilestoneDecision decision) {
    UUID edition = editions.require(id, caller.activity()).id();
    decideMilestoneColumns.decide(edition, Checks.body(decision).on());
    return describe(id);
  }

  @GET
  @Path("{id}/completeness")
  @Requires(Operation.READ_COMPLETENESS)
  public MeasureCompleteness.Completeness completeness(@PathParam("id") UUID id) {
    return measureCompleteness.measure(editions.require(id, caller.activity()).id(), language());
  }

  private EditionDescription describe(UUID id) {
    return editions.describe(id, caller.activity(), language());
  }

  private Language language() {
    return Language.of(headers.getAcceptableLanguages());
  }
}
