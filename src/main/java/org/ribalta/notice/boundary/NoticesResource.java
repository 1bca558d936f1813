package org.ribalta.notice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.notice.control.SwitchReminders;
import org.ribalta.platform.problem.Checks;

/** The caller's own switch for reminders. */
@Path("/notices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
  @Inject private SwitchReminders switchReminders;
  @Inject private Caller caller;

  /** What the caller wants; sent without a decision it is an error. */
  record Notices(@Nullable Boolean reminders) {}

  @GET
  @Requires(Operation.READ_NOTICES)
  public Notices read() {
    return new Notices(switchReminders.isOn(caller.requirePerson()));
  }

  @PUT
  @Requires(Operation.DECIDE_NOTICES)
  public Notices decide(@Nullable Notices wanted) {
    Boolean reminders = Checks.body(wanted).reminders();
    new Checks().that(reminders != null, "/reminders", "required", "Write true or false.").done();
    switchReminders.decide(caller.requirePerson(), Boolean.TRUE.equals(reminders));
    return read();
  }
}
