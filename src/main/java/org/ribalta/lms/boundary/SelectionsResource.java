package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.AnswerSelection;
import org.ribalta.lms.control.AnswerSelection.Answer;
import org.ribalta.lms.control.FindSelection;
import org.ribalta.lms.control.FindSelection.ModuleTitle;
import org.ribalta.lms.control.FindSelection.Offer;
import org.ribalta.lms.control.Linkable;
import org.ribalta.lms.control.SelectionCaller;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionState;
import org.ribalta.shared.Language;
import org.ribalta.talent.ScoreKey;

/** Choosing what to add to a course, for whoever came in by a deep linking request. */
@Path("/selections/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SelectionsResource {
  @Inject private FindSelection findSelection;
  @Inject private AnswerSelection answerSelection;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * What is answered.
   *
   * @param course what the course is called; empty if the platform does not say
   * @param multiple whether several editions may be chosen
   * @param mayBegin whether a new programme may be begun here
   * @param modules what each edition has in its course
   */
  record SelectionView(
      String course,
      boolean multiple,
      boolean mayBegin,
      List<Choice> editions,
      List<ModuleTitle> modules) {
    static SelectionView of(Offer offer) {
      return new SelectionView(
          offer.selection().course(),
          offer.selection().multiple(),
          offer.mayBegin(),
          offer.editions().stream().map(Choice::of).toList(),
          offer.modules());
    }
  }

  /** An edition to choose. */
  record Choice(UUID id, String title, EditionState state, LocalDate startsOn, LocalDate endsOn) {
    static Choice of(EditionDescription edition) {
      return new Choice(
          edition.id(), edition.title(), edition.state(), edition.startsOn(), edition.endsOn());
    }
  }

  /**
   * What was chosen.
   *
   * @param editions as a whole
   * @param modules single ones of editions
   */
  record Chosen(
      @Nullable List<@Nullable UUID> editions, @Nullable List<@Nullable OneModule> modules) {
    List<Linkable.Key> keys() {
      List<Linkable.Key> keys = new ArrayList<>();
      if (editions != null) {
        editions.forEach(edition -> add(keys, edition, ScoreKey.MEETINGS));
      }
      if (modules != null) {
        modules.stream()
            .filter(OneModule.class::isInstance)
            .forEach(each -> add(keys, each.edition(), each.module()));
      }
      return keys;
    }

    private static void add(List<Linkable.Key> keys, @Nullable UUID edition, @Nullable String tag) {
      if (edition != null && tag != null) {
        keys.add(new Linkable.Key(edition, tag));
      }
    }
  }

  /**
   * A module of an edition's course.
   *
   * @param module its key
   */
  record OneModule(@Nullable UUID edition, @Nullable String module) {}

  @GET
  @Requires(Operation.READ_SELECTION)
  public SelectionView read(@PathParam("id") UUID id) {
    return SelectionView.of(findSelection.offer(id, chooser(), language()));
  }

  @POST
  @Path("answer")
  @Requires(Operation.ANSWER_SELECTION)
  public Answer answer(@PathParam("id") UUID id, Chosen chosen) {
    return answerSelection.choose(id, chooser(), Checks.body(chosen).keys(), language());
  }

  @POST
  @Path("cancellation")
  @Requires(Operation.CANCEL_SELECTION)
  public Answer cancel(@PathParam("id") UUID id) {
    return answerSelection.cancel(id, chooser(), language());
  }

  private SelectionCaller chooser() {
    return new SelectionCaller(caller.requirePerson(), caller.activity());
  }

  private Language language() {
    return Language.of(headers.getAcceptableLanguages());
  }
}
