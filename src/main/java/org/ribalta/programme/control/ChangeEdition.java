package org.ribalta.programme.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.Editions;
import org.ribalta.programme.Topics;
import org.ribalta.programme.entity.Edition;
import org.ribalta.programme.entity.EditionSettings;
import org.ribalta.programme.entity.SettingsPolicy;
import org.ribalta.shared.Language;

/** Changes the settings of an edition that has not started. */
@ApplicationScoped
public class ChangeEdition {
  private EditionRepository editions;
  private Editions descriptions;
  private Topics topics;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ChangeEdition() {}

  @Inject
  ChangeEdition(EditionRepository editions, Editions descriptions, Topics topics, Audit audit) {
    this.editions = editions;
    this.descriptions = descriptions;
    this.topics = topics;
    this.audit = audit;
  }

  /**
   * Stores the settings, all at once.
   *
   * @param activity the one that the caller came in by
   * @param language what the caller reads and writes
   * @throws Refused {@code not-found} when the edition belongs to another activity; {@code
   *     invalid}; {@code edition-started}; {@code edition-changed} when somebody else was faster
   */
  @Transactional
  public void change(UUID id, UUID activity, SettingsPolicy.Sent sent, Language language) {
    int enrolled = descriptions.describe(id, activity, language).counts().people();
    // Held: nobody takes a place while their number changes.
    Edition edition = editions.hold(id).orElseThrow(() -> Refused.notFound("edition"));
    EditionSettings settings =
        new SettingsPolicy(topics::knows, enrolled)
            .checked(sent, edition.settings().objective(), language);
    edition.change(settings, requireNonNull(sent.version()));
    audit.record("edition.changed", "edition", id, Map.of());
  }
}
