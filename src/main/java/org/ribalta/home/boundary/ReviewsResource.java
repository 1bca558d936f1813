package org.ribalta.home.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.home.control.ReadReview;
import org.ribalta.home.control.ReviewView;
import org.ribalta.shared.Language;

/** What the score of somebody in the opened activity's programme stands for. */
@ApplicationScoped
@Path("/reviews/{person}")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  @Inject private ReadReview readReview;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.READ_REVIEW)
  public ReviewView read(@PathParam("person") UUID person) {
    return readReview.read(person, caller, Language.of(headers.getAcceptableLanguages()));
  }
}
