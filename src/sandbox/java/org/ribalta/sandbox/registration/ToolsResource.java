package org.ribalta.sandbox.registration;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Part;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.lti.Tool;
import org.ribalta.sandbox.lti.Tools;
import org.ribalta.sandbox.web.Html;
import org.ribalta.sandbox.web.Page;
import org.ribalta.sandbox.web.Visit;
import org.ribalta.sandbox.web.Visits;

/** Where this LMS's administrator connects a tool by the link that the tool gave out. */
@Path("tools")
public class ToolsResource {
  @Inject private Settings settings;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Tools tools;
  @Inject private Behaviour behaviour;
  @Inject private RegistrationTokens tokens;
  @Context private HttpServletRequest request;

  @GET
  public Response list() {
    Visit visit = administrator();
    return page.show(visit, visit.say("tools.title"), content(visit, Html.none()));
  }

  /** Opens the tool's link in a frame, with what it needs to register. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response connect(
      @FormParam("link") @DefaultValue("") String link, @FormParam("later") String later) {
    Visit visit = administrator();
    if (!link.strip().startsWith(settings.toolUrl() + "/")) {
      Html refused =
          Html.of(
              "<p class=\"notice bad\" role=\"alert\">{}</p>",
              visit.say("tools.refused", settings.toolUrl()));
      return page.show(visit, visit.say("tools.title"), content(visit, refused));
    }
    Html frame =
        Html.of(
            """
            <p><a href="/sandbox/tools">{}</a></p>
            <iframe class="activity" title="{}" src="{}" data-origin="{}" data-after="/sandbox/tools"></iframe>
            """,
            visit.say("tools.back"),
            visit.say("tools.registering"),
            asking(link.strip(), later == null && !behaviour.has(Quirk.DEPLOYMENT_LATER)),
            settings.toolUrl());
    return page.show(visit, visit.say("tools.registering"), frame);
  }

  /** From now on courses open it. */
  @POST
  @Path("activation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response activate(@FormParam("tool") @DefaultValue("") String clientId) {
    Visit visit = administrator();
    tools.activate(clientId);
    Html now = Html.of("<p class=\"notice\" role=\"status\">{}</p>", visit.say("tools.activated"));
    return page.show(visit, visit.say("tools.title"), content(visit, now));
  }

  private Visit administrator() {
    Visit visit = visits.signedIn(request);
    if (!visit.person().is(Part.ADMINISTRATOR)) {
      throw new ForbiddenException();
    }
    return visit;
  }

  /** LTI Dynamic Registration 1.0 §3.3. */
  private String asking(String link, boolean deploys) {
    return link
        + (link.contains("?") ? "&" : "?")
        + "openid_configuration="
        + encoded(settings.baseUrl() + PlatformConfigurationResource.PATH)
        + "&registration_token="
        + encoded(tokens.issue(deploys));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Html content(Visit visit, Html notice) {
    List<Html> known = tools.registered().stream().map(tool -> item(visit, tool)).toList();
    return Html.of(
        """
        {}<section class="card" aria-labelledby="connect"><h2 id="connect">{}</h2><p>{}</p>
        <form method="post" action="/sandbox/tools" class="search">
        <label for="link">{}</label><span><input id="link" name="link" type="url" required></span>
        <p><label><input type="checkbox" name="later"> {}</label></p><button>{}</button></form></section>
        <section class="card" aria-labelledby="known"><h2 id="known">{}</h2>{}</section>
        """,
        notice,
        visit.say("tools.connect"),
        visit.say("tools.lead"),
        visit.say("tools.link"),
        visit.say("tools.later"),
        visit.say("tools.go"),
        visit.say("tools.known"),
        known.isEmpty()
            ? Html.of("<p>{}</p>", visit.say("tools.none"))
            : Html.of("<ul>{}</ul><p>{}</p>", known, visit.say("tools.where")));
  }

  private static Html item(Visit visit, Tool tool) {
    return Html.of(
        "<li>{} <code>{}</code>{}</li>",
        tool.name(),
        tool.clientId(),
        tool.waiting() ? activation(visit, tool) : Html.none());
  }

  private static Html activation(Visit visit, Tool tool) {
    return Html.of(
        """
        <form method="post" action="/sandbox/tools/activation"><p>{}</p>
        <button name="tool" value="{}">{}</button></form>
        """,
        visit.say("tools.waiting"),
        tool.clientId(),
        visit.say("tools.activate"));
  }
}
