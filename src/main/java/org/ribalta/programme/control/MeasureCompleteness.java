package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionChecklist;
import org.ribalta.programme.EditionChecklist.Item;
import org.ribalta.programme.entity.Edition;
import org.ribalta.programme.entity.SettingsChecklist;
import org.ribalta.shared.Language;

/** Tells how much of an edition is decided, and what is missing. */
@ApplicationScoped
public class MeasureCompleteness {
  private EditionRepository editions;
  private Instance<EditionChecklist> features;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MeasureCompleteness() {}

  @Inject
  MeasureCompleteness(EditionRepository editions, @Any Instance<EditionChecklist> features) {
    this.editions = editions;
    this.features = features;
  }

  /**
   * How complete an edition is.
   *
   * @param done how many items are decided
   * @param total how many there are
   */
  public record Completeness(int done, int total, List<Answer> items) {
    /**
     * One item.
     *
     * @param field its name in the settings
     * @param why what is missing, in the reader's language; null once it is decided
     */
    public record Answer(String field, boolean done, @Nullable String why) {
      static Answer of(Item item, Language language) {
        return new Answer(
            item.field(),
            item.missing() == null,
            item.missing() == null ? null : item.missing().in(language));
      }
    }
  }

  /** Counts, for a reader of this language. */
  @Transactional
  public Completeness measure(UUID id, Language language) {
    Edition edition = editions.find(id).orElseThrow(() -> Refused.notFound("edition"));
    List<Item> items = new ArrayList<>(SettingsChecklist.of(edition.settings()));
    features.forEach(feature -> items.addAll(feature.of(id)));
    int done = (int) items.stream().filter(item -> item.missing() == null).count();
    return new Completeness(
        done,
        items.size(),
        items.stream().map(item -> Completeness.Answer.of(item, language)).toList());
  }
}
