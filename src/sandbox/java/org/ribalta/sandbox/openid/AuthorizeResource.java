package org.ribalta.sandbox.openid;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.web.Html;
import org.ribalta.sandbox.web.Page;
import org.ribalta.sandbox.web.Visit;
import org.ribalta.sandbox.web.Visits;

/** The company's sign-in page: whoever asks may be anybody, as everywhere in the sandbox. */
@Path("openid/authorize")
public class AuthorizeResource {
  private static final int LIFE_SECONDS = 60;

  @Inject private Client client;
  @Inject private Codes codes;
  @Inject private Company company;
  @Inject private Page page;
  @Inject private Visits visits;
  @Context private HttpServletRequest request;

  /** Asks who it is; a request that is not our client's goes back to nobody. */
  @GET
  public Response ask(@Context UriInfo uri) {
    CodeRequest asked = new CodeRequest(uri.getQueryParameters());
    if (!client.isRegistered(asked)) {
      return notOurs();
    }
    if (asked.wrong().isPresent()) {
      return back(asked, "error", asked.wrong().get());
    }
    Visit visit = visits.of(request);
    return page.show(visit, visit.say("openid.title"), choices(visit, asked));
  }

  /** Somebody was chosen, or nobody. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(MultivaluedMap<String, String> form) {
    CodeRequest asked = new CodeRequest(form);
    if (!client.isRegistered(asked) || asked.wrong().isPresent()) {
      return notOurs();
    }
    if (asked.get("person").isEmpty()) {
      return back(asked, "error", "access_denied");
    }
    Employee person = company.person(asked.get("person")).orElseThrow(NotFoundException::new);
    Instant expires = Instant.now().plusSeconds(LIFE_SECONDS);
    return back(
        asked,
        "code",
        codes.issue(new Grant(person, asked.get("nonce"), asked.get("code_challenge"), expires)));
  }

  private static Response notOurs() {
    return Response.status(400)
        .type(MediaType.TEXT_PLAIN)
        .entity("This is not a request of the registered client with its redirect_uri.")
        .build();
  }

  /** With {@code iss} (RFC 9207), as the configuration promises. */
  private Response back(CodeRequest asked, String name, String value) {
    return Response.seeOther(
            UriBuilder.fromUri(asked.get("redirect_uri"))
                .queryParam(name, value)
                .queryParam("state", asked.get("state"))
                .queryParam("iss", client.issuer())
                .build())
        .build();
  }

  private Html choices(Visit visit, CodeRequest asked) {
    List<Html> people = company.known().stream().map(AuthorizeResource::choice).toList();
    return Html.of(
        """
        <p class="lead">{}</p>
        <section class="card"><form method="post" action="/sandbox/openid/authorize">{}
        <ul class="people">{}</ul><p><button name="person" value="">{}</button></p></form></section>
        """,
        visit.say("openid.lead"),
        asked.hidden(),
        people,
        visit.say("openid.cancel"));
  }

  private static Html choice(Employee person) {
    return Html.of(
        "<li><button name=\"person\" value=\"{}\"><b>{}</b> <span>{} · {}</span></button></li>",
        person.id(),
        person.name(),
        person.title(),
        person.email());
  }
}
