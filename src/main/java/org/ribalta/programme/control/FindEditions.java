package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionFigures;
import org.ribalta.programme.EditionFigures.Figure;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.programme.entity.Edition;
import org.ribalta.programme.entity.EditionSettings;
import org.ribalta.programme.entity.Objective;
import org.ribalta.shared.Language;

/** Answers questions about editions. */
@ApplicationScoped
@Transactional
public class FindEditions implements Editions {
  private EditionRepository editions;
  private Instance<EditionFigures> figures;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindEditions() {}

  @Inject
  FindEditions(EditionRepository editions, @Any Instance<EditionFigures> figures) {
    this.editions = editions;
    this.figures = figures;
  }

  @Override
  public Optional<EditionView> ofActivity(UUID activity) {
    return editions.newestOf(activity).map(Edition::view);
  }

  @Override
  public List<EditionView> open() {
    return editions.open().stream().map(Edition::view).toList();
  }

  @Override
  public Optional<EditionView> find(UUID id) {
    return editions.find(id).map(Edition::view);
  }

  @Override
  public EditionView hold(UUID id) {
    return editions.hold(id).map(Edition::view).orElseThrow(() -> Refused.notFound("edition"));
  }

  @Override
  public EditionView require(UUID id, UUID activity) {
    return required(id, activity).view();
  }

  @Override
  public EditionDescription describe(UUID id, UUID activity, Language language) {
    return described(required(id, activity), language);
  }

  private Edition required(UUID id, UUID activity) {
    return editions
        .find(id)
        .filter(edition -> edition.view().activityId().equals(activity))
        .orElseThrow(() -> Refused.notFound("edition"));
  }

  private EditionDescription described(Edition edition, Language language) {
    EditionView view = edition.view();
    EditionSettings settings = edition.settings();
    return new EditionDescription(
        view.id(),
        settings.title(),
        edition.template(),
        view.state(),
        view.startsOn(),
        view.endsOn(),
        view.meetings(),
        settings.cadence(),
        view.places(),
        view.topics(),
        settings.labels(),
        goal(settings, language),
        counts(view.id()),
        view.milestoneColumns(),
        edition.version());
  }

  private static EditionDescription.Goal goal(EditionSettings settings, Language language) {
    Objective objective = settings.objective();
    return new EditionDescription.Goal(
        objective.title().in(language),
        objective.method().in(language),
        objective.success().in(language),
        objective.measurement().in(language),
        settings.baselineOn());
  }

  private EditionDescription.Counts counts(UUID edition) {
    Map<Figure, Integer> counted = new EnumMap<>(Figure.class);
    figures.forEach(feature -> counted.putAll(feature.of(edition)));
    return new EditionDescription.Counts(
        counted.getOrDefault(Figure.MENTORS, 0),
        counted.getOrDefault(Figure.MENTEES, 0),
        counted.getOrDefault(Figure.PAIRS, 0));
  }
}
