package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.control.DescribeMe;
import org.ribalta.lms.control.Me;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Who is signed in, and what they opened. */
@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject private Caller caller;
  @Inject private People people;
  @Inject private Editions editions;
  @Inject private DescribeMe describeMe;

  @GET
  @Requires(Operation.READ_ME)
  public Me me() {
    PersonView person = caller.person().flatMap(people::find).orElse(null);
    return caller.cameFromCourse()
        ? describeMe.launched(
            person,
            caller.roles(),
            caller.locale(),
            editions.ofActivity(caller.activity()).map(EditionView::id),
            caller.returnUrl())
        : describeMe.administering(person, caller.roles(), caller.locale());
  }
}
