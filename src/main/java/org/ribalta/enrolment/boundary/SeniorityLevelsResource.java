package org.ribalta.enrolment.boundary;

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
import org.ribalta.directory.SeniorityLevels;
import org.ribalta.shared.Language;

/** The levels that a job can have, the most junior first. */
@Path("/seniority-levels")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeniorityLevelsResource {
  @Inject private SeniorityLevels levels;
  @Context private HttpHeaders headers;

  /**
   * A level.
   *
   * @param level 1 is the most junior
   * @param name in the reader's language
   */
  record LevelBody(int level, String name) {}

  @GET
  @Requires(Operation.LIST_SENIORITY_LEVELS)
  public List<LevelBody> list() {
    Language language = Language.of(headers.getAcceptableLanguages());
    return levels.all().stream()
        .map(each -> new LevelBody(each.rank(), each.name().in(language)))
        .toList();
  }
}
