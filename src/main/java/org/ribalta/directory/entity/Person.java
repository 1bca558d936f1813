package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonProfile;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Somebody who works here, as a source describes them.
 *
 * <p>A person arrives from a source, is described anew whenever the source writes, may be
 * deactivated and come back, and is removed at last: then no source finds them and the user name is
 * free, while the name stays for what they took part in, until erasure.
 */
@Entity
@Table(name = "person")
public class Person extends TenantEntity {
  @Enumerated(EnumType.STRING)
  @Column(name = "origin")
  private PersonOrigin origin;

  @Column(name = "user_name")
  private @Nullable String userName;

  @Column(name = "user_name_key")
  private @Nullable String userNameKey;

  @Embedded private PersonName name;
  @Embedded private Contact contact;

  /** Null where each of its columns is: JPA makes no object of nothing. */
  @Embedded private @Nullable Employment employment;

  @Column(name = "declared_rank")
  private @Nullable Integer declaredRank;

  @Column(name = "active")
  private boolean active;

  @Column(name = "document")
  private String document;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_modified_at")
  private Instant lastModifiedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /** Somebody who has just arrived; {@link #describe} follows. */
  @SuppressWarnings("NullAway.Init")
  public Person(UUID id, Instant now) {
    super(id);
    this.origin = PersonOrigin.DIRECTORY;
    this.createdAt = now;
    this.active = true;
  }

  /**
   * Somebody whom an LMS speaks of for the first time.
   *
   * @param name to show until the LMS says one
   */
  @SuppressWarnings("NullAway.Init")
  public static Person ofLms(UUID id, String name, LmsDescription said, Instant now) {
    Person person = new Person(id, now);
    person.origin = PersonOrigin.LMS;
    person.name = new PersonName(name, null, null);
    person.contact = Contact.ofLms(null, null);
    person.document = "{}";
    person.lastModifiedAt = now;
    person.describe(said, now);
    return person;
  }

  /**
   * Takes over what an LMS says; what it does not say stays.
   *
   * @return whether something changed
   */
  public boolean describe(LmsDescription said, Instant now) {
    if (!differsFrom(said)) {
      return false;
    }
    LmsDescription after = said.over(LmsDescription.of(name, contact));
    String label = Objects.requireNonNull(after.name());
    name = new PersonName(label, after.givenName(), after.familyName());
    contact = Contact.ofLms(after.email(), after.language());
    lastModifiedAt = now;
    return true;
  }

  /** Whether the LMS says something that is not known yet. */
  public boolean differsFrom(LmsDescription said) {
    LmsDescription known = LmsDescription.of(name, contact);
    return !said.over(known).equals(known);
  }

  /** Lets the person in, or keeps them out; says whether that is new. */
  public boolean activate(boolean wanted, Instant now) {
    if (active == wanted) {
      return false;
    }
    active = wanted;
    lastModifiedAt = now;
    return true;
  }

  /** Whether the person's own word on their level counts: the directory has none. */
  public boolean mayDeclareRank() {
    return seniorityRank() == null;
  }

  /** Takes down the level that the person says their job has. */
  public void declareRank(int rank) {
    declaredRank = mayDeclareRank() ? rank : null;
  }

  /**
   * Takes over what a source says.
   *
   * @param placed what the directory made of it
   * @param source whose words these are
   * @return what follows from the change
   */
  public Change describe(
      PersonProfile said, Employment.Placement placed, UUID source, Instant now) {
    String keyBefore = userNameKey;
    Employment before = employment();
    boolean activeBefore = active;
    userName = said.userName();
    userNameKey = NormalisedKey.of(said.userName());
    name = PersonName.of(said);
    contact = Contact.of(said);
    Employment after = Employment.of(said, placed, source);
    employment = after;
    declaredRank = mayDeclareRank() ? declaredRank : null;
    active = said.active();
    lastModifiedAt = now;
    boolean chain = !Objects.equals(keyBefore, userNameKey) || !before.reportsAs(after);
    return new Change(chain, activeBefore && !active);
  }

  private Employment employment() {
    return employment == null ? Employment.UNKNOWN : employment;
  }

  /** Keeps the source's representation to be read back. */
  public void keep(String representation) {
    document = representation;
  }

  /** Ends the account at {@code now}. */
  public Change remove(Instant now) {
    boolean activeBefore = active;
    active = false;
    userNameKey = null;
    employment = employment().withoutManager();
    document = "{}";
    removedAt = now;
    lastModifiedAt = now;
    return new Change(true, activeBefore);
  }

  /** Who knows the person. */
  public PersonOrigin origin() {
    return origin;
  }

  public boolean active() {
    return active;
  }

  /** Whether the account is deleted. */
  public boolean removed() {
    return removedAt != null;
  }

  /** The user name as compared, or null once removed. */
  public @Nullable String userNameKey() {
    return userNameKey;
  }

  public String document() {
    return document;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastModifiedAt() {
    return lastModifiedAt;
  }

  public @Nullable Integer seniorityRank() {
    return employment().seniorityRank();
  }

  /** The person's own word on it, while the directory has none. */
  public @Nullable Integer declaredRank() {
    return declaredRank;
  }

  public @Nullable LocalDate hireDate() {
    return employment().hireDate();
  }

  /**
   * What follows from a change.
   *
   * @param chain whether the reporting chain may look different now
   * @param deactivated whether the person could sign in before and cannot now
   */
  public record Change(boolean chain, boolean deactivated) {}
}
