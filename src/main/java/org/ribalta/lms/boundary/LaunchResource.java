package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.lms.control.NoteUnknownDeployment;
import org.ribalta.lms.control.OpenMessage;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PlatformName;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.LaunchValidator;
import org.ribalta.lti.message.LtiMessage;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.metrics.Counted;
import org.ribalta.platform.metrics.Metric;
import org.ribalta.platform.page.PagePolicy;
import org.ribalta.platform.tenant.Tenancy;

/** The second step of the door from the LMS: the launch (LTI Core 1.3 §5). */
@Path("/")
@ApplicationScoped
public class LaunchResource {
  private static final String ANYONE = "what the platform has the browser post is judged in here";

  @Inject private LaunchValidator launches;
  @Inject private OpenMessage openMessage;
  @Inject private NoteUnknownDeployment noteUnknownDeployment;
  @Inject private OpenedPage openedPage;
  @Inject private ShellPage shell;
  @Inject private TroublePage trouble;
  @Inject private StoragePages storagePages;
  @Inject private GuestPages guestPages;
  @Inject private Counted counted;

  @POST
  @Path("/launch")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(because = ANYONE)
  public Response launch(MultivaluedMap<String, String> form, @Context HttpHeaders headers)
      throws Exception {
    LaunchResult result = launches.validate(Sent.launch(form, headers));
    if (result instanceof LaunchResult.Unproven unproven) {
      return storagePages.proof(headers, unproven);
    }
    if (result instanceof LaunchResult.Refused refused) {
      counted.one(Metric.LAUNCHES, "refused");
      Optional<URI> back =
          refused
              .origin()
              .flatMap(
                  origin -> origin.presentation().returnUrlWithError(refused.reason().detail()));
      return page(
          noteUnknownDeployment.note(refused) ? Trouble.WAITING : Trouble.of(refused.reason()),
          headers,
          refused.reason() + " " + refused.reason().detail(),
          back,
          refused.quotation());
    }
    LaunchResult.Accepted accepted = (LaunchResult.Accepted) result;
    return open(accepted, headers);
  }

  private Response open(LaunchResult.Accepted accepted, HttpHeaders headers) throws Exception {
    PlatformName name = PlatformName.read(accepted.platform().registrationId());
    LtiMessage message = accepted.message();
    Opening opening =
        Tenancy.callAs(name.tenant(), () -> openMessage.open(name.platform(), message));
    Optional<URI> back = message.presentation().returnUrl();
    if (opening instanceof Opening.Opened opened) {
      counted.one(Metric.LAUNCHES, "opened");
      return openedPage.answer(opened, back.map(URI::toString));
    }
    if (opening instanceof Opening.Reviewing reviewing) {
      counted.one(Metric.LAUNCHES, "opened");
      return shell(reviewing, back);
    }
    if (opening instanceof Opening.Selecting selecting) {
      counted.one(Metric.LAUNCHES, "opened");
      return shell(selecting, back);
    }
    counted.one(Metric.LAUNCHES, "unknown-person");
    if (opening instanceof Opening.Unknown unknown && unknown.guest().isPresent()) {
      return guestPages.offer(headers, unknown.guest().get());
    }
    return page(Trouble.of(opening), headers, opening.getClass().getSimpleName(), back);
  }

  private Response shell(Opening.Reviewing reviewing, Optional<URI> back) {
    String nonce = RandomText.base64Url(16);
    List<String> frames = reviewing.activity().frameOrigins();
    return Response.ok(shell.write(reviewing, back.map(URI::toString), nonce))
        .header("Content-Security-Policy", PagePolicy.of(nonce, frames))
        .build();
  }

  private Response shell(Opening.Selecting selecting, Optional<URI> back) {
    String nonce = RandomText.base64Url(16);
    List<String> frames = selecting.activity().frameOrigins();
    return Response.ok(shell.write(selecting, back.map(URI::toString), nonce))
        .header("Content-Security-Policy", PagePolicy.of(nonce, frames, selecting.returnOrigin()))
        .build();
  }

  private Response page(Trouble kind, HttpHeaders headers, String detail, Optional<URI> back) {
    return page(kind, headers, detail, back, Optional.empty());
  }

  private Response page(
      Trouble kind,
      HttpHeaders headers,
      String detail,
      Optional<URI> back,
      Optional<String> quotation) {
    return TroubleAnswer.of(
        kind, trouble.write(kind, Language.of(headers), detail, back, quotation));
  }
}
