package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;

/** Finds the people to whom an administrator gives a role. */
@Path("/admin/tenants/{tenant}/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  private static final int MOST = 20;

  @Inject private People people;

  /** Active people whose name or family name starts so, at most twenty. */
  @GET
  @Requires(Operation.SEARCH_PEOPLE)
  public List<PersonCard> search(@QueryParam("q") @DefaultValue("") String start) {
    return start.isBlank()
        ? List.of()
        : people.search(start.strip(), MOST).stream().map(PersonCard::of).toList();
  }
}
