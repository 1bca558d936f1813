package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.Selection;
import org.ribalta.lti.deeplink.ContentItem;
import org.ribalta.lti.deeplink.DeepLinkingResponse;
import org.ribalta.lti.deeplink.ReturnMessages;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** Writes the one answer to a deep linking request: what was chosen, or nothing. */
@ApplicationScoped
@Transactional
public class AnswerSelection {
  private static final Text ADDED =
      new Text("Ribalta ha aggiunto l’attività al corso.", "Ribalta added the activity.");
  private static final Text NOTHING =
      new Text("Non hai aggiunto niente al corso.", "You added nothing to the course.");

  private FindSelection findSelection;
  private PlaceLinks placeLinks;
  private PlatformRepository platforms;
  private ToolKeys keys;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AnswerSelection() {}

  @Inject
  AnswerSelection(
      FindSelection findSelection,
      PlaceLinks placeLinks,
      PlatformRepository platforms,
      ToolKeys keys,
      Audit audit,
      Clock clock) {
    this.findSelection = findSelection;
    this.placeLinks = placeLinks;
    this.platforms = platforms;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What the browser posts to the platform.
   *
   * @param returnUrl where, as the request said
   * @param jwt the form field of that name
   */
  public record Answer(URI returnUrl, String jwt) {}

  /**
   * Adds links to these editions, and to these modules of theirs.
   *
   * @throws Refused {@code not-found} unless it is the caller's selection; {@code
   *     selection-answered}; {@code invalid} if one of them is not to choose from, or there are
   *     more than the platform takes
   */
  public Answer choose(
      UUID id, SelectionCaller caller, List<Linkable.Key> wanted, Language language) {
    Selection selection = findSelection.open(id, caller);
    List<Linkable> chosen = checked(selection, caller, wanted);
    Answer answer =
        answer(selection, placeLinks.place(selection, chosen, language), ADDED.in(language));
    audit.record("selection.answered", "selection", id, Map.of("editions", editions(wanted)));
    return answer;
  }

  /**
   * Adds nothing.
   *
   * @throws Refused {@code not-found} unless it is the caller's selection; {@code
   *     selection-answered}
   */
  public Answer cancel(UUID id, SelectionCaller caller, Language language) {
    Selection selection = findSelection.open(id, caller);
    audit.record("selection.cancelled", "selection", id, Map.of());
    return answer(selection, List.of(), NOTHING.in(language));
  }

  private static List<UUID> editions(List<Linkable.Key> wanted) {
    return wanted.stream().map(Linkable.Key::edition).distinct().toList();
  }

  private List<Linkable> checked(
      Selection selection, SelectionCaller caller, List<Linkable.Key> wanted) {
    List<Linkable> chosen =
        findSelection.linkable(caller.person()).stream()
            .filter(each -> wanted.contains(each.key()))
            .toList();
    new Checks()
        .that(!wanted.isEmpty(), "/editions", "required", "Choose a programme or a module.")
        .then(
            () -> chosen.size() == wanted.size(),
            "/editions",
            "not-available",
            "Choose programmes and modules of the list, each once.")
        .then(
            () -> wanted.size() <= 1 || selection.settings().acceptMultiple(),
            "/editions",
            "too-many",
            "The platform takes one.")
        .done();
    return chosen;
  }

  private Answer answer(Selection selection, List<ContentItem> items, String message) {
    LtiPlatform platform = platforms.find(selection.course().platform()).orElseThrow();
    DeepLinkingResponse response =
        new DeepLinkingResponse(
            platform.registration(),
            selection.deployment(),
            selection.settings(),
            items,
            ReturnMessages.saying(message));
    selection.answer(clock.instant());
    return new Answer(
        selection.settings().returnUrl(),
        response.signedWith(keys.keyset().signingKey(), clock.instant()));
  }
}
