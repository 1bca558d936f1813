package org.ribalta.lti.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose work a message is about, who need not be who sent it (LTI Submission Review 1.0, "For user
 * claim").
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/for_user}
 *
 * <pre>{@code
 * {"user_id": "42", "person_sourcedid": "E10042", "name": "Ada Conti",
 *  "roles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"]}
 * }</pre>
 *
 * @param userId the {@code sub} of that person's own launches
 * @param personSourcedId their key in the company's own systems
 */
public record ForUser(String userId, Optional<String> personSourcedId, Optional<String> name) {

  public ForUser {
    Objects.requireNonNull(userId, "userId");
  }

  /** Reads the claim; empty if it is missing or names nobody. */
  public static Optional<ForUser> read(Claims message) {
    return message.object(CoreClaim.FOR_USER.uri()).flatMap(ForUser::from);
  }

  private static Optional<ForUser> from(Claims sent) {
    return sent.identifier("user_id")
        .map(
            user ->
                new ForUser(
                    user, sent.expandedText("person_sourcedid"), sent.expandedText("name")));
  }
}
