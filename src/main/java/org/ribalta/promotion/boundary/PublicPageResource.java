package org.ribalta.promotion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.platform.page.TextPage;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.promotion.control.PageRouteRepository;
import org.ribalta.promotion.control.PageRouteRepository.Route;
import org.ribalta.promotion.control.PublicProgramme;
import org.ribalta.promotion.control.ShowPublicPage;
import org.ribalta.promotion.entity.Slug;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** The public page of an edition whose manager turned it on; for anybody, by its address. */
@Path("/{slug}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PublicPageResource {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** Only the reader's own browser keeps it, and not for long: turned off is off. */
  private static final String BRIEFLY = "private, max-age=60";

  private static final Text NOTHING = new Text("Questa pagina non c’è", "There is no such page");
  private static final Text PERHAPS =
      new Text(
          "Forse l’indirizzo è scritto male, oppure il programma non è più aperto al pubblico."
              + " Chiedi a chi te l’ha dato.",
          "Perhaps the address is mistyped, or the programme is no longer shown to everybody. Ask"
              + " whoever gave it to you.");

  @Inject private PageRouteRepository routes;
  @Inject private ShowPublicPage showPublicPage;
  @Inject private LandingPage landingPage;
  @Inject private TextPage textPage;
  @Context private HttpHeaders headers;

  @GET
  @PublicEndpoint(because = "the programme's manager turned the page on for everybody")
  public Response show(@PathParam("slug") String slug, @QueryParam("lang") @Nullable String lang)
      throws Exception {
    Language language = language(lang);
    Optional<PublicProgramme> programme = programme(slug, language);
    return programme
        .map(
            shown -> page(200, landingPage.write(shown), language).header("Cache-Control", BRIEFLY))
        .orElseGet(() -> page(404, missing(language), language))
        .build();
  }

  private Optional<PublicProgramme> programme(String slug, Language language) throws Exception {
    Optional<Route> route =
        Optional.of(slug).filter(Slug::isSlug).map(Slug::new).flatMap(routes::published);
    return route.isEmpty()
        ? Optional.empty()
        : Tenancy.callAs(
            route.get().tenant(), () -> showPublicPage.show(route.get().edition(), language));
  }

  /** What the address asks for, or else the browser. */
  private Language language(@Nullable String asked) {
    List<Locale> wanted = new ArrayList<>();
    if (asked != null) {
      wanted.add(Locale.forLanguageTag(asked));
    }
    wanted.addAll(headers.getAcceptableLanguages());
    return Language.of(wanted);
  }

  private String missing(Language language) {
    return textPage.write(
        language, TextPage.Kind.TROUBLE, NOTHING.in(language), PERHAPS.in(language), "");
  }

  private static Response.ResponseBuilder page(int status, String html, Language language) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", POLICY)
        .header("Content-Language", language.name().toLowerCase(Locale.ROOT))
        .header("Vary", "Accept-Language")
        .entity(html);
  }
}
