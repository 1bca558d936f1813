package org.ribalta.mentoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.control.BookMeeting;
import org.ribalta.mentoring.control.CancelMeeting;
import org.ribalta.mentoring.control.HoldMeeting;
import org.ribalta.mentoring.entity.MeetingPlan;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;

/** Meetings, for the two people of the pair. */
@Path("/")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  @Inject private BookMeeting bookMeeting;
  @Inject private HoldMeeting holdMeeting;
  @Inject private CancelMeeting cancelMeeting;
  @Inject private Pairings pairings;
  @Inject private Caller caller;

  /** Holding and cancelling need no more than the address. */
  record Nothing() {}

  @POST
  @Path("pairings/{pairing}/sessions")
  @Requires(Operation.BOOK_MEETING)
  @Answers(value = MeetingDescription.class, status = 201)
  public Response book(@PathParam("pairing") UUID id, MeetingPlan plan) {
    UUID person = caller.requirePerson();
    PairingView pairing = pairings.require(id, caller.activity(), person);
    MeetingDescription booked = bookMeeting.book(pairing, person, Checks.body(plan));
    return Response.status(Response.Status.CREATED).entity(booked).build();
  }

  @POST
  @Path("mentoring-sessions/{id}/holding")
  @Requires(Operation.HOLD_MEETING)
  public MeetingDescription hold(@PathParam("id") UUID id, Nothing nothing) {
    return holdMeeting.hold(id, caller.activity(), caller.requirePerson());
  }

  @POST
  @Path("mentoring-sessions/{id}/cancellation")
  @Requires(Operation.CANCEL_MEETING)
  public MeetingDescription cancel(@PathParam("id") UUID id, Nothing nothing) {
    return cancelMeeting.cancel(id, caller.activity(), caller.requirePerson());
  }
}
