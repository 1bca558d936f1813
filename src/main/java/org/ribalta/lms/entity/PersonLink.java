package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/** Which person an issuer's user is, and how we found out. Never shared across issuers. */
@Entity
@Table(name = "lti_person_link")
public class PersonLink extends TenantEntity {
  /** How a link came about. */
  public enum How {
    /** {@code lis.person_sourcedid} equals the SCIM {@code externalId}. */
    EXTERNAL_ID,
    /** {@code lis.person_sourcedid} equals the employee number. */
    EMPLOYEE_NUMBER,
    /** One of the two, from before they were told apart. */
    SOURCED_ID,
    /** A code that was mailed to the person's address was typed in. */
    EMAIL,
    /** An administrator decided it. */
    BY_HAND,
    /** Nobody was found, so the person was made from what the platform says. */
    MADE,
    /** Nobody could be found yet. */
    NOBODY
  }

  /** Why somebody is linked to nobody. */
  public enum Why {
    /** Nobody of the directory has the key that the platform sends. */
    NONE,
    /** Several people have it, which is no match. */
    SEVERAL,
    /** The platform sends no key. */
    NO_IDENTIFIER,
    /** The one person who has it is deactivated. */
    INACTIVE,
    /** An administrator undid the link, and the platform has not spoken of them since. */
    UNDONE
  }

  @Column(name = "platform_id")
  private UUID platformId;

  private String issuer;

  private String subject;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Enumerated(EnumType.STRING)
  private How how;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Why why;

  @Column(name = "said_name")
  private @Nullable String saidName;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "said_name_key")
  private @Nullable String saidNameKey;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  @Column(name = "launched_at")
  private @Nullable Instant launchedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PersonLink() {}

  /** Says who the user is. What the platform called them is forgotten: the directory knows them. */
  public void to(UUID person, How found, Instant now) {
    this.personId = person;
    this.how = found;
    this.linkedAt = now;
    this.why = null;
    called(null);
  }

  /** The platform spoke of a user whom we cannot find, and called them so. */
  public void unknown(Why reason, @Nullable SaidName name, Instant now) {
    this.why = reason;
    this.seenAt = now;
    called(name);
  }

  /** They tried to come in, too. */
  public void turnedAway(Instant now) {
    this.launchedAt = now;
  }

  /** The link was wrong: from now on the user is nobody. */
  public void undo(Instant now) {
    this.personId = null;
    this.how = How.NOBODY;
    this.why = Why.UNDONE;
    this.linkedAt = now;
    this.seenAt = null;
    this.launchedAt = null;
  }

  private void called(@Nullable SaidName name) {
    this.saidName = name == null ? null : name.text();
    this.saidNameKey = name == null ? null : name.key();
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(personId);
  }

  public UUID platform() {
    return platformId;
  }

  public String issuer() {
    return issuer;
  }

  public String subject() {
    return subject;
  }

  public How how() {
    return how;
  }

  /** Why there is no person; empty where there is one. */
  public Optional<Why> why() {
    return personId == null ? Optional.of(why == null ? Why.NONE : why) : Optional.empty();
  }

  /** What the platform calls whoever is nobody here. */
  public Optional<String> saidName() {
    return Optional.ofNullable(saidName);
  }

  /** When the link came about; of nobody, when the platform last spoke of them. */
  public Instant since() {
    return seenAt == null || personId != null ? linkedAt : seenAt;
  }

  /** When they last tried to come in, in vain; empty if only a roster names them. */
  public Optional<Instant> launchedAt() {
    return Optional.ofNullable(launchedAt);
  }
}
