package org.ribalta.directory.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.BulkProvisioning.Match;
import org.ribalta.directory.BulkProvisioning.Match.Kind;
import org.ribalta.directory.BulkProvisioning.PersonKeys;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.entity.NormalisedKey;

/** Whom a list of keys means, from three questions for the whole list. */
final class MatchPeople {
  private final Map<String, Set<UUID>> byExternalId;
  private final Map<String, Set<UUID>> byNumber;
  private final Map<String, Set<UUID>> byUserName;

  MatchPeople(BulkRepository people, UUID source, List<PersonKeys> keys) {
    byExternalId = people.byExternalId(source, all(keys, PersonKeys::externalId));
    byNumber = people.byEmployeeNumber(all(keys, PersonKeys::employeeNumber));
    byUserName = people.byUserNameKey(all(keys, key -> NormalisedKey.of(key.userName())));
  }

  private static Set<String> all(
      List<PersonKeys> keys, Function<PersonKeys, @Nullable String> which) {
    Set<String> all = new HashSet<>();
    keys.stream().map(which).filter(Objects::nonNull).forEach(all::add);
    return all;
  }

  /** Everybody that one of the keys means. */
  Set<UUID> everybody() {
    Set<UUID> all = new HashSet<>();
    List.of(byExternalId, byNumber, byUserName)
        .forEach(index -> index.values().forEach(all::addAll));
    return all;
  }

  /**
   * Whom one entry means.
   *
   * @param known what everybody looks like
   */
  Match match(PersonKeys key, Map<UUID, ProvisionedPerson> known) {
    Set<UUID> named = found(byUserName, NormalisedKey.of(key.userName()));
    Set<UUID> found = found(byExternalId, key.externalId());
    if (found.isEmpty()) {
      found = found(byNumber, key.employeeNumber());
    }
    if (found.size() > 1) {
      return new Match(null, Kind.SEVERAL);
    }
    if (found.isEmpty()) {
      return one(named, known, Kind.ONE);
    }
    boolean taken = !named.isEmpty() && !named.equals(found);
    return one(found, known, taken ? Kind.USER_NAME_TAKEN : Kind.ONE);
  }

  private static Match one(Collection<UUID> found, Map<UUID, ProvisionedPerson> known, Kind kind) {
    return found.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(person -> new Match(person, kind))
        .orElse(new Match(null, Kind.NOBODY));
  }

  private static Set<UUID> found(Map<String, Set<UUID>> index, @Nullable String key) {
    return key == null ? Set.of() : index.getOrDefault(key, Set.of());
  }
}
