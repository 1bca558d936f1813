package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.link.OneTimeLink;

/**
 * A try to come in by somebody whom nobody knows: half an hour in which they can ask for one code
 * and type it. Belongs to one user of one platform, so another launch's code proves nothing.
 */
@Entity
@Table(name = "lti_guest_ticket")
public class GuestTicket extends OneTimeLink {
  /** How long somebody can ask for a code and type it. */
  public static final Duration VALID = Duration.ofMinutes(30);

  /** How long a code holds. */
  public static final Duration CODE_VALID = Duration.ofMinutes(15);

  /** Wrong codes that are listened to. */
  static final int MOST_WRONG = 5;

  @Column(name = "platform_id")
  private UUID platformId;

  @Column(name = "link_id")
  private UUID linkId;

  @Column(name = "said_email")
  private String saidEmail;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "code_hash")
  private @Nullable String codeHash;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  @Column(name = "code_ends_at")
  private @Nullable Instant codeEndsAt;

  @Column(name = "wrong_codes")
  private int wrongCodes;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GuestTicket() {}

  /**
   * A try that begins now.
   *
   * @param user the platform's user, as {@link PersonLink}
   */
  @SuppressWarnings("NullAway.Init")
  public GuestTicket(
      UUID id, String token, UUID platform, UUID user, String saidEmail, Instant now) {
    super(id, token, VALID, now);
    this.platformId = platform;
    this.linkId = user;
    this.saidEmail = saidEmail;
  }

  /** Whether a code can still be asked for: once. */
  public boolean mayAskAt(Instant now) {
    return isUsableAt(now) && askedAt == null;
  }

  /** A code was asked for, whether or not one was sent. */
  public void asked(Instant now) {
    this.askedAt = now;
  }

  /** A code went to this person. */
  public void sent(UUID person, String hash, Instant now) {
    this.personId = person;
    this.codeHash = hash;
    this.codeEndsAt = now.plus(CODE_VALID);
  }

  /** Whether a code is still listened to. */
  public boolean listensAt(Instant now) {
    return isUsableAt(now) && wrongCodes < MOST_WRONG;
  }

  /**
   * Tries a code, which uses the ticket up if it is the right one. Takes the same time whatever is
   * wrong.
   *
   * @param hash of what was typed
   * @return whom the code proves it to be; empty if it is wrong, ended or was never sent
   */
  public Optional<UUID> tryCode(String hash, Instant now) {
    boolean same = isEqual(codeHash == null ? "" : codeHash, hash);
    boolean inTime = codeEndsAt != null && now.isBefore(codeEndsAt);
    if (!listensAt(now) || !same || !inTime) {
      wrongCodes++;
      return Optional.empty();
    }
    use(now);
    return Optional.ofNullable(personId);
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  public UUID platform() {
    return platformId;
  }

  /** The platform's user, as {@link PersonLink}. */
  public UUID user() {
    return linkId;
  }

  public String saidEmail() {
    return saidEmail;
  }
}
