package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.talent.ScoreKey;

/**
 * A link to us in a course (LTI: resource link), as its last launch described it.
 *
 * <p>A programme that is begun while choosing what to add to a course has an activity that waits
 * for its link. Several links may open one programme: each has a row of its own, and all but one
 * open the activity that the programme belongs to. A milestone's column has such a row, too,
 * without a link.
 */
@Entity
@Table(name = "lti_activity")
public class LtiActivity extends TenantEntity {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_ADDRESS = 2000;

  @Column(name = "platform_id")
  private UUID platformId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "resource_link_id")
  private @Nullable String resourceLinkId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "reserved_for")
  private @Nullable UUID reservedFor;

  @Column(name = "opens_id")
  private @Nullable UUID opensId;

  @Column(name = "has_doors")
  private boolean hasDoors;

  @Column(name = "from_cartridge")
  private boolean fromCartridge;

  private String tag;

  private @Nullable String title;

  @Column(name = "context_id")
  private @Nullable String contextId;

  @Column(name = "context_title")
  private @Nullable String contextTitle;

  @Column(name = "line_item")
  private @Nullable String lineItem;

  @Column(name = "line_items")
  private @Nullable String lineItems;

  private @Nullable String address;

  @Column(name = "scores_read_at")
  private @Nullable Instant scoresReadAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "scores_trouble")
  private @Nullable ScoresTrouble scoresTrouble;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LtiActivity() {}

  /** An activity that waits for its link in this course. */
  @SuppressWarnings("NullAway.Init")
  public LtiActivity(UUID id, CourseKey course, @Nullable String courseTitle, UUID reservedFor) {
    super(id);
    this.platformId = course.platform();
    this.deploymentId = course.deployment();
    this.contextId = course.context();
    this.contextTitle = courseTitle == null ? null : shortened(courseTitle);
    this.reservedFor = reservedFor;
    this.tag = ScoreKey.MEETINGS;
  }

  /** No link, but a gradebook column that the tool made beside a link's own. */
  @SuppressWarnings("NullAway.Init")
  public LtiActivity(UUID id, LtiActivity link, String tag, String title, URI column) {
    super(id);
    this.platformId = link.platformId;
    this.deploymentId = link.deploymentId;
    this.contextId = link.contextId;
    this.contextTitle = link.contextTitle;
    this.opensId = link.home();
    this.tag = tag;
    this.title = shortened(title);
    this.lineItem = column.toString();
  }

  /**
   * From now on it opens what another activity has.
   *
   * @param grade the kind of grade that its column holds; a module's, if it opens that
   */
  public void opens(LtiActivity other, String grade) {
    opensId = other.id();
    tag = grade;
    other.hasDoors = true;
  }

  /** It invites only: who teaches its course does not manage by that what it opens. */
  public void cameWithCartridge() {
    fromCartridge = true;
  }

  /** Whether it came with a cartridge. */
  public boolean isFromCartridge() {
    return fromCartridge;
  }

  /** Whether it is the link of this name. */
  public boolean isLink(String resourceLink) {
    return resourceLink.equals(resourceLinkId);
  }

  /** The activity whose programme it opens: itself, or the one that it is a further link to. */
  public UUID home() {
    return opensId == null ? id() : opensId;
  }

  /** The kind of grade that its column holds. */
  public String tag() {
    return tag;
  }

  /** Whether there are several links to its programme. */
  public boolean isOneOfSeveral() {
    return hasDoors || opensId != null;
  }

  /** Takes over what a launch says. A launch without a gradebook column leaves the known one. */
  public void describedBy(ResourceLinkLaunch launch) {
    title = launch.resourceLink().title().map(LtiActivity::shortened).orElse(title);
    launch.context().ifPresent(context -> contextId = context.id());
    launch
        .context()
        .flatMap(context -> context.title())
        .ifPresent(text -> contextTitle = shortened(text));
    launch.gradebook().flatMap(book -> book.lineItem()).ifPresent(uri -> lineItem = uri.toString());
    launch
        .gradebook()
        .flatMap(book -> book.lineItems())
        .ifPresent(uri -> lineItems = uri.toString());
    launch
        .presentation()
        .returnUrl()
        .map(ActivityAddress::of)
        .filter(uri -> uri.toString().length() <= LONGEST_ADDRESS)
        .ifPresent(uri -> address = uri.toString());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
  }

  /** What the course is called, if it is known. */
  public Optional<String> courseTitle() {
    return Optional.ofNullable(contextTitle);
  }

  /** The course that it is in, if a launch named one. */
  public Optional<CourseKey> course() {
    return Optional.ofNullable(contextId)
        .map(context -> new CourseKey(platformId, deploymentId, context));
  }

  public UUID platformId() {
    return platformId;
  }

  /** Where people find it in the LMS, if a launch said so. */
  public Optional<URI> address() {
    return Optional.ofNullable(address).map(URI::create);
  }

  /** Somebody looked at what its column holds; {@code trouble} is null if that went well. */
  public void scoresRead(Instant now, @Nullable ScoresTrouble trouble) {
    scoresReadAt = now;
    scoresTrouble = trouble;
  }

  /** When its column was last looked at. */
  public Optional<Instant> scoresReadAt() {
    return Optional.ofNullable(scoresReadAt);
  }

  /** What stood in the way then. */
  public Optional<ScoresTrouble> scoresTrouble() {
    return Optional.ofNullable(scoresTrouble);
  }

  /** Where the course keeps its gradebook columns, if the platform lets us make some. */
  public Optional<URI> lineItems() {
    return Optional.ofNullable(lineItems).map(URI::create);
  }

  /** What its column is of, beside the course: the module or milestone; empty for the meetings. */
  public Optional<String> part() {
    return tag.equals(ScoreKey.MEETINGS) ? Optional.empty() : Optional.ofNullable(title);
  }

  /** The gradebook column that belongs to the link, if the platform made one. */
  public Optional<URI> lineItem() {
    return Optional.ofNullable(lineItem).map(URI::create);
  }
}
