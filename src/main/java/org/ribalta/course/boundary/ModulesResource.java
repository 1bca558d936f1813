package org.ribalta.course.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.course.control.AnswerModule;
import org.ribalta.course.control.ModuleView;
import org.ribalta.course.control.ReadModule;
import org.ribalta.platform.problem.Checks;
import org.ribalta.shared.Language;

/** The modules of the caller's own course in the opened activity's programme. */
@Path("/modules/{module}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource {
  @Inject private ReadModule readModule;
  @Inject private AnswerModule answerModule;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * What is sent.
   *
   * @param answers by question; each question has one
   */
  record Sent(@Nullable Map<String, @Nullable String> answers) {}

  @GET
  @Requires(Operation.READ_MODULE)
  public ModuleView read(@PathParam("module") String module) {
    Language language = Language.of(headers.getAcceptableLanguages());
    return readModule.read(caller.activity(), caller.requirePerson(), module, language);
  }

  @PUT
  @Path("answers")
  @Requires(Operation.ANSWER_MODULE)
  public ModuleView answer(@PathParam("module") String module, Sent sent) {
    answerModule.answer(
        caller.activity(), caller.requirePerson(), module, Checks.body(sent).answers());
    return read(module);
  }
}
