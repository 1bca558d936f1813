package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonProfile;

/** Somebody's place in the company, as the directory says it; an LMS says nothing of it. */
@Embeddable
public class Employment {
  /** Of whom no directory says anything. */
  static final Employment UNKNOWN = new Employment();

  @Column(name = "employee_number")
  private @Nullable String employeeNumber;

  @Column(name = "title")
  private @Nullable String title;

  @Column(name = "org_unit_id")
  private @Nullable UUID orgUnitId;

  @Column(name = "site")
  private @Nullable String site;

  @Column(name = "job_level")
  private @Nullable String jobLevel;

  @Column(name = "seniority_rank")
  private @Nullable Integer seniorityRank;

  @Column(name = "hire_date")
  private @Nullable LocalDate hireDate;

  @Column(name = "manager_reference")
  private @Nullable String managerReference;

  @Column(name = "manager_source_id")
  private @Nullable UUID managerSourceId;

  /** For JPA. */
  protected Employment() {}

  private Employment(Employment other) {
    this.employeeNumber = other.employeeNumber;
    this.title = other.title;
    this.orgUnitId = other.orgUnitId;
    this.site = other.site;
    this.jobLevel = other.jobLevel;
    this.seniorityRank = other.seniorityRank;
    this.hireDate = other.hireDate;
  }

  /**
   * As a source says it.
   *
   * @param placed what the directory made of it
   * @param source in whose words the manager is named
   */
  static Employment of(PersonProfile said, Placement placed, UUID source) {
    Employment employment = new Employment();
    employment.employeeNumber = said.employeeNumber();
    employment.title = said.title();
    employment.orgUnitId = placed.orgUnitId();
    employment.site = said.site();
    employment.jobLevel = said.jobLevel();
    employment.seniorityRank = placed.rank();
    employment.hireDate = said.hireDate();
    employment.managerReference = said.manager();
    employment.managerSourceId = said.manager() == null ? null : source;
    return employment;
  }

  /** The same with nobody to report to. */
  Employment withoutManager() {
    return new Employment(this);
  }

  /** Whether the reporting chain looks the same with either. */
  boolean reportsAs(Employment other) {
    return Objects.equals(employeeNumber, other.employeeNumber)
        && Objects.equals(managerReference, other.managerReference);
  }

  @Nullable Integer seniorityRank() {
    return seniorityRank;
  }

  @Nullable LocalDate hireDate() {
    return hireDate;
  }

  /**
   * What the directory makes of a description.
   *
   * @param orgUnitId or null
   * @param rank or null
   */
  public record Placement(@Nullable UUID orgUnitId, @Nullable Integer rank) {}
}
