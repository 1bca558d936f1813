package org.ribalta.lti.nrps;

import java.util.List;
import java.util.Optional;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.Roles;

/**
 * Somebody on the roster (NRPS 2.0 §2.4.1). Everything but the user id may be missing: platforms
 * leave out what their administrator does not share.
 *
 * <pre>{@code
 * {"user_id": "0ae836b9", "status": "Active", "roles": ["Learner"],
 *  "name": "Ada Prova", "given_name": "Ada", "family_name": "Prova",
 *  "email": "ada@example.com", "lis_person_sourcedid": "E-1"}
 * }</pre>
 *
 * @param userId the {@code sub} of this person's launches
 * @param status active unless the platform says otherwise
 * @param roles in full, though many platforms send short names
 * @param sourcedId the person's key in the institution's own system
 */
public record Member(
    String userId,
    Status status,
    Roles roles,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> sourcedId) {

  /** Whether the person still belongs to the course. */
  public enum Status {
    ACTIVE,
    INACTIVE,
    DELETED;

    private static Status of(String sent) {
      for (Status status : values()) {
        if (status.name().equalsIgnoreCase(sent)) {
          return status;
        }
      }
      return ACTIVE;
    }
  }

  /** Reads a member; empty without a user id, which nothing can be done with. */
  static Optional<Member> read(Claims json) {
    return json.text("user_id")
        .filter(id -> id.length() <= Claims.MAXIMUM_IDENTIFIER_LENGTH)
        .map(
            id ->
                new Member(
                    id,
                    Status.of(json.text("status").orElse("")),
                    Roles.of(json.strings("roles").orElse(List.of())),
                    json.expandedText("name"),
                    json.expandedText("given_name"),
                    json.expandedText("family_name"),
                    json.expandedText("email"),
                    json.expandedText("lis_person_sourcedid")));
  }
}
