package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ribalta.programme.entity.Template;

/** The templates that ship. */
@ApplicationScoped
public class TemplateCatalogue {
  private final List<Template> templates =
      List.of(Catalogue.read("templates.json", Template[].class));

  /** Every template. */
  public List<Template> all() {
    return templates;
  }

  /** Finds a template; {@code id} may be null. */
  public Optional<Template> find(String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
