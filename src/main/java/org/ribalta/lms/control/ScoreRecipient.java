package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lti.Platform;
import org.ribalta.talent.ScoreKey;

/** Looks up where a score goes. */
@ApplicationScoped
public class ScoreRecipient {
  private PlatformRepository platforms;
  private ScoreColumn columns;
  private PersonLinkRepository links;

  /**
   * Where a score goes.
   *
   * @param link the link that the column belongs to
   * @param lineItem the gradebook column
   * @param userId the person's {@code sub} there
   */
  record Address(UUID link, Platform platform, URI lineItem, String userId) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreRecipient() {}

  @Inject
  ScoreRecipient(PlatformRepository platforms, ScoreColumn columns, PersonLinkRepository links) {
    this.platforms = platforms;
    this.columns = columns;
    this.links = links;
  }

  /** The address, or empty if the activity has no column or the person never came from there. */
  @Transactional
  Optional<Address> find(UUID activityId, ScoreKey score) {
    return columns.of(activityId, score).flatMap(link -> address(link, score.person()));
  }

  private Optional<Address> address(LtiActivity activity, UUID personId) {
    LtiPlatform platform = platforms.find(activity.platformId()).orElseThrow();
    Optional<String> user = links.ofPerson(platform.id(), personId).map(PersonLink::subject);
    return activity
        .lineItem()
        .flatMap(
            column ->
                user.map(
                    subject ->
                        new Address(activity.id(), platform.registration(), column, subject)));
  }
}
