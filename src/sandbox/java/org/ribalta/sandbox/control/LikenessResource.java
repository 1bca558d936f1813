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
import java.util.stream.Collectors;
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

  /** Turns on those that were ticked, and all others off. */
  @POST
  @Path("quirks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response turn(@FormParam("quirk") List<String> ticked) {
    Visit visit = administrator();
    behaviour.only(
        ticked.stream()
            .flatMap(name -> Quirk.named(name).stream())
            .collect(Collectors.toUnmodifiableSet()));
    String now = visit.say("likeness.turned", behaviour.quirks().size());
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
            {}<button>{}</button></fieldset></form>
            <form method="post" action="/sandbox/likeness/quirks"><fieldset class="card"><legend>{}</legend>
            <p>{}</p>{}<button>{}</button></fieldset></form><p><a href="/sandbox/">{}</a></p>
            """,
            notice,
            visit.say("likeness.lead"),
            visit.say("likeness.ask"),
            choices,
            visit.say("likeness.go"),
            visit.say("likeness.single"),
            visit.say("likeness.singleHelp"),
            Stream.of(Quirk.values()).map(quirk -> tick(visit, quirk)).toList(),
            visit.say("likeness.turn"),
            visit.say("likeness.back"));
    return page.show(visit, visit.say("likeness.title"), content);
  }

  private Html tick(Visit visit, Quirk quirk) {
    return Html.of(
        """
        <p><label><input type="checkbox" name="quirk" value="{}"{}> {}</label></p>
        """,
        quirk.name(),
        behaviour.has(quirk) ? Html.of(" checked") : Html.none(),
        visit.say("quirk." + quirk.name()));
  }

  private Html choice(Visit visit, Likeness likeness) {
    List<Html> quirks =
        likeness.quirks().stream()
            .sorted()
            .map(quirk -> Html.of("<li>{}</li>", visit.say("quirk." + quirk.name())))
            .toList();
    return Html.of(
        """
        <p><label><input type="radio" name="lms" value="{}"{}> <b>{}</b></label></p>{}
        """,
        likeness.id(),
        likeness == behaviour.likeness() ? Html.of(" checked") : Html.none(),
        likeness.product(),
        quirks.isEmpty()
            ? Html.of("<p>{}</p>", visit.say("likeness.none"))
            : Html.of("<ul>{}</ul>", quirks));
  }
}
