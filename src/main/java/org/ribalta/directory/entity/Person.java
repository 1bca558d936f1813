package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Column(name = "employee_number")
  private @Nullable String employeeNumber;

  @Column(name = "email")
  private @Nullable String email;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  @Column(name = "name")
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "given_name")
  private @Nullable String givenName;

  @Column(name = "family_name")
  private @Nullable String familyName;

  @Column(name = "family_name_key")
  private String familyNameKey;

  @Column(name = "title")
  private @Nullable String title;

  @Column(name = "org_unit_id")
  private @Nullable UUID orgUnitId;

  @Column(name = "site")
  private @Nullable String site;

  @Column(name = "preferred_language")
  private @Nullable String preferredLanguage;

  @Column(name = "languages")
  private String languages;

  @Column(name = "time_zone")
  private @Nullable String timeZone;

  @Column(name = "job_level")
  private @Nullable String jobLevel;

  @Column(name = "seniority_rank")
  private @Nullable Integer seniorityRank;

  @Column(name = "declared_rank")
  private @Nullable Integer declaredRank;

  @Column(name = "hire_date")
  private @Nullable LocalDate hireDate;

  @Column(name = "active")
  private boolean active;

  @Column(name = "manager_reference")
  private @Nullable String managerReference;

  @Column(name = "manager_source_id")
  private @Nullable UUID managerSourceId;

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
    person.name = name;
    person.nameKey = NormalisedKey.orEmpty(name);
    person.familyNameKey = "";
    person.languages = "";
    person.document = "{}";
    person.lastModifiedAt = now;
    person.describe(said, now);
    return person;
  }

  /**
   * Takes over what an LMS says; what it does not say stays. The address has no key: an LMS proves
   * nobody's address, so nobody is found by it.
   *
   * @return whether something changed
   */
  public boolean describe(LmsDescription said, Instant now) {
    if (!differsFrom(said)) {
      return false;
    }
    LmsDescription after = said.over(known());
    name = Objects.requireNonNull(after.name());
    nameKey = NormalisedKey.orEmpty(name);
    givenName = after.givenName();
    familyName = after.familyName();
    familyNameKey = NormalisedKey.orEmpty(familyName);
    email = after.email();
    preferredLanguage = after.language();
    lastModifiedAt = now;
    return true;
  }

  /** Whether the LMS says something that is not known yet. */
  public boolean differsFrom(LmsDescription said) {
    return !said.over(known()).equals(known());
  }

  private LmsDescription known() {
    return new LmsDescription(name, givenName, familyName, email, preferredLanguage);
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
    return seniorityRank == null;
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
  public Change describe(PersonProfile said, Placement placed, UUID source, Instant now) {
    String keyBefore = userNameKey;
    String numberBefore = employeeNumber;
    String managerBefore = managerReference;
    boolean activeBefore = active;
    describeIdentity(said);
    describeWork(said, placed, source);
    active = said.active();
    lastModifiedAt = now;
    boolean chain =
        !Objects.equals(keyBefore, userNameKey)
            || !Objects.equals(numberBefore, employeeNumber)
            || !Objects.equals(managerBefore, managerReference);
    return new Change(chain, activeBefore && !active);
  }

  private void describeIdentity(PersonProfile said) {
    userName = said.userName();
    userNameKey = NormalisedKey.of(said.userName());
    employeeNumber = said.employeeNumber();
    email = said.email();
    emailKey = NormalisedKey.of(said.email());
    givenName = said.givenName();
    familyName = said.familyName();
    name = label(said);
    nameKey = NormalisedKey.orEmpty(name);
    familyNameKey = NormalisedKey.orEmpty(said.familyName());
  }

  private void describeWork(PersonProfile said, Placement placed, UUID source) {
    title = said.title();
    orgUnitId = placed.orgUnitId();
    site = said.site();
    preferredLanguage = said.preferredLanguage();
    languages = String.join(",", said.languages());
    timeZone = said.timeZone();
    jobLevel = said.jobLevel();
    seniorityRank = placed.rank();
    declaredRank = placed.rank() == null ? declaredRank : null;
    hireDate = said.hireDate();
    managerReference = said.manager();
    managerSourceId = said.manager() == null ? null : source;
  }

  private static String label(PersonProfile said) {
    if (said.displayName() != null) {
      return said.displayName();
    }
    String parts =
        Stream.of(said.givenName(), said.familyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return parts.isBlank() ? said.userName() : parts;
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
    managerReference = null;
    managerSourceId = null;
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
    return seniorityRank;
  }

  /** The person's own word on it, while the directory has none. */
  public @Nullable Integer declaredRank() {
    return declaredRank;
  }

  public @Nullable LocalDate hireDate() {
    return hireDate;
  }

  /**
   * What the directory makes of a description.
   *
   * @param orgUnitId or null
   * @param rank or null
   */
  public record Placement(@Nullable UUID orgUnitId, @Nullable Integer rank) {}

  /**
   * What follows from a change.
   *
   * @param chain whether the reporting chain may look different now
   * @param deactivated whether the person could sign in before and cannot now
   */
  public record Change(boolean chain, boolean deactivated) {}
}
