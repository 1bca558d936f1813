package org.ribalta.programme.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.control.TemplateCatalogue;
import org.ribalta.programme.entity.Template;
import org.ribalta.shared.Language;

/** What a programme can be made from. */
@Path("/templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {
  @Inject private TemplateCatalogue templates;
  @Context private HttpHeaders headers;

  /** What is answered. */
  record TemplateView(
      String id,
      String title,
      String summary,
      int months,
      Cadence cadence,
      int meetings,
      ObjectiveView objective) {
    static TemplateView of(Template template, Language language) {
      return new TemplateView(
          template.id(),
          template.title().in(language),
          template.summary().in(language),
          template.months(),
          template.cadence(),
          template.meetings(),
          ObjectiveView.of(template, language));
    }
  }

  /** The objective in words. */
  record ObjectiveView(String title, String method, String success, String measurement) {
    static ObjectiveView of(Template template, Language language) {
      return new ObjectiveView(
          template.objective().title().in(language),
          template.objective().method().in(language),
          template.objective().success().in(language),
          template.objective().measurement().in(language));
    }
  }

  @GET
  @Requires(Operation.LIST_TEMPLATES)
  public List<TemplateView> list() {
    Language language = Language.of(headers.getAcceptableLanguages());
    return templates.all().stream().map(each -> TemplateView.of(each, language)).toList();
  }
}
