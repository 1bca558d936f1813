package org.ribalta.lti.claim;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person as the platform describes them (LTI Core 1.3 §5.3.6, OIDC Core §5.1). Only {@code sub}
 * can be relied on; privacy settings take everything else away.
 *
 * <p>Claims: {@code sub, name, given_name, family_name, email, locale}
 *
 * <pre>{@code
 * {"sub": "42", "name": "Ada Conti", "given_name": "Ada", "family_name": "Conti",
 *  "email": "ada.conti@example.com", "locale": "it"}
 * }</pre>
 *
 * @param subject stable within the issuer, never reassigned; the only identity there is
 * @param email unproven: LTI carries no proof that the address is the person's
 */
public record UserIdentity(
    String subject,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> locale) {

  public UserIdentity {
    Objects.requireNonNull(subject, "subject");
  }

  /** Reads the claims; empty without a valid {@code sub} (an anonymous launch, §5.3.6.1). */
  public static Optional<UserIdentity> read(Claims message) {
    return message
        .identifier("sub")
        .map(
            subject ->
                new UserIdentity(
                    subject,
                    message.expandedText("name"),
                    message.expandedText("given_name"),
                    message.expandedText("family_name"),
                    message.expandedText("email"),
                    message.expandedText("locale")));
  }

  /** The full name, put together from its parts if the platform sent only those. */
  public Optional<String> displayName() {
    return name.or(this::nameFromParts);
  }

  private Optional<String> nameFromParts() {
    String parts =
        Stream.of(givenName, familyName).flatMap(Optional::stream).collect(Collectors.joining(" "));
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }
}
