package org.ribalta.enrolment.boundary;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.control.Enrol;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Who takes part in an edition. */
@Path("/editions/{edition}/enrolments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {
  @Inject private Enrol enrol;
  @Inject private Enrolments enrolments;
  @Inject private Editions editions;
  @Inject private People people;
  @Inject private Caller caller;

  @POST
  @Requires(Operation.ENROL)
  @Answers(value = EnrolmentBody.class, status = 201)
  public Response enrol(@PathParam("edition") UUID edition, NewEnrolment wanted) {
    UUID person = caller.requirePerson();
    EditionView open = editions.require(edition, caller.activity());
    NewEnrolment sent = Checks.body(wanted);
    EnrolmentView enrolled =
        enrol.enrol(open, person, new Enrol.Wish(sent.side(), sent.profile(), sent.level()));
    return Response.status(Response.Status.CREATED)
        .entity(EnrolmentBody.of(enrolled, card(enrolled.personId())))
        .build();
  }

  @GET
  @Requires(Operation.LIST_ENROLMENTS)
  public List<EnrolmentBody> list(@PathParam("edition") UUID edition) {
    List<EnrolmentView> all =
        enrolments.ofEdition(editions.require(edition, caller.activity()).id());
    Map<UUID, PersonCard> cards = people.cards(all.stream().map(EnrolmentView::personId).toList());
    return all.stream()
        .map(each -> EnrolmentBody.of(each, requireNonNull(cards.get(each.personId()))))
        .toList();
  }

  private PersonCard card(UUID person) {
    return requireNonNull(people.cards(List.of(person)).get(person));
  }
}
