package org.ribalta.platform.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Set for the thread at the door that recognised them; {@link #SYSTEM} where nobody did.
 *
 * @param kind e.g. {@code person}
 * @param id their key, where the kind has more than one
 */
public record Actor(String kind, Optional<UUID> id) {
  /** Ribalta itself: schedules, retries. */
  public static final Actor SYSTEM = new Actor("system", Optional.empty());

  /** Whoever holds the setup token. */
  public static final Actor OPERATOR = new Actor("operator", Optional.empty());

  /** Somebody signed in whom the directory does not know. */
  public static final Actor GUEST = new Actor("guest", Optional.empty());

  private static final String PERSON = "person";
  private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

  /** Somebody of the directory. */
  public static Actor person(UUID id) {
    return new Actor(PERSON, Optional.of(id));
  }

  /** A program with credentials of its own. */
  public static Actor client(UUID id) {
    return new Actor("client", Optional.of(id));
  }

  boolean isPerson() {
    return kind.equals(PERSON);
  }

  /** Who acts on this thread. */
  public static Actor current() {
    Actor set = CURRENT.get();
    return set == null ? SYSTEM : set;
  }

  /** Says who acts from here on, until the request ends. */
  public static void enter(Actor actor) {
    CURRENT.set(actor);
  }

  /** Forgets who acted; each request begins and ends with this. */
  public static void leave() {
    CURRENT.remove();
  }
}
