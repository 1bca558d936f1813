package org.ribalta.sandbox.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who works at the company.
 *
 * @param id the LMS's user id, a small digit string as Moodle's
 * @param manager the {@code id} of the person they report to; empty for the chief executive
 * @param part what this person is for in a demonstration; empty for nearly everyone
 */
public record Employee(
    String id,
    String givenName,
    String familyName,
    String userName,
    String title,
    Post post,
    Optional<String> manager,
    Site site,
    List<String> languages,
    LocalDate hireDate,
    Optional<Part> part) {

  public int level() {
    return post.level();
  }

  public String name() {
    return givenName + " " + familyName;
  }

  public String email() {
    return userName;
  }

  /** How the HRIS calls this person, over SCIM and in every launch. */
  public String externalId() {
    return "OM-%05d".formatted(Integer.parseInt(id));
  }

  public String employeeNumber() {
    return String.valueOf(100_000 + Integer.parseInt(id));
  }

  public boolean is(Part asked) {
    return part.filter(asked::equals).isPresent();
  }
}
