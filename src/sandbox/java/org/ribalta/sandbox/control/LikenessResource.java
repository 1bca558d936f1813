package org.ribalta.sandbox.control;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.ribalta.sandbox.company.Part;
import org.ribalta.sandbox.web.Html;
import org.ribalta.sandbox.web.Page;
import org.ribalta.sandbox.web.Visit;
import org.ribalta.sandbox.web.Visits;

/** Where this LMS's administrator has it behave like another. */
@Path("likeness")
public class LikenessResource {
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Behaviour behaviour;
  @Context private HttpServletRequest request;

  @GET
  public Response show() {
    return shown(administrator(), Html.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@FormParam("lms") @DefaultValue("") String lms) {
    Visit visit = administrator();
    Likeness.named(lms).ifPresent(behaviour::like);
    String now = visit.say("likeness.now", behaviour.likeness().product());
    return shown(visit, Html.of("<p class=\"notice\" role=\"status\">{}</p>", now));
  }

  private Visit administrator() {
    Visit visit = visits.signedIn(request);
    if (!visit.person().is(Part.ADMINISTRATOR)) {
      throw new ForbiddenException();
    }
    return visit;
  }

  private Response shown(Visit visit, Html notice) {
    List<Html> choices =
        Stream.of(Likeness.values()).map(likeness -> choice(visit, likeness)).toList();
    Html content =
        Html.of(
            """
            {}<p>{}</p>
            <form method="post" action="/sandbox/likeness"><fieldset class="card"><legend>{}</legend>
            {}<button>{}</button></fieldset></form><p><a href="/sandbox/">{}</a></p>
            """,
            notice,
            visit.say("likeness.lead"),
            visit.say("likeness.ask"),
            choices,
            visit.say("likeness.go"),
            visit.say("likeness.back"));
    return page.show(visit, visit.say("likeness.title"), content);
  }

  private Html choice(Visit visit, Likeness likeness) {
    List<Html> quirks =
        likeness.quirks().stream()
            .map(quirk -> Html.of("<li>{}</li>", visit.say("quirk." + quirk.name())))
            .toList();
    return Html.of(
        """
        <p><label><input type="radio" name="lms" value="{}"{}> <b>{}</b></label></p><ul>{}</ul>
        """,
        likeness.id(),
        likeness == behaviour.likeness() ? Html.of(" checked") : Html.none(),
        likeness.product(),
        quirks);
  }
}
