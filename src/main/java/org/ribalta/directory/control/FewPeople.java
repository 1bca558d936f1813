package org.ribalta.directory.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.BulkProvisioning.PersonKeys;
import org.ribalta.directory.entity.NormalisedKey;

/**
 * Knows by heart what everybody is called, where few people are. Asking the database for each of
 * the many who come takes longer with every one written: it plans by statistics from before the
 * transaction, and of a table with a handful of rows it expects any key to mean half of them.
 */
final class FewPeople implements Predicate<PersonKeys> {
  /** From about here the database has statistics of its own that hold as the table grows. */
  static final int MOST = 200;

  private final Set<String> externalIds;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> userNames = new HashSet<>();
  private final boolean many;

  FewPeople(BulkRepository people, UUID source) {
    List<Object[]> names = people.names(MOST + 1);
    List<String> external = people.externalIds(source, MOST + 1);
    many = names.size() > MOST || external.size() > MOST;
    externalIds = Set.copyOf(external);
    for (Object[] name : names) {
      add(userNames, name[0]);
      add(numbers, name[1]);
    }
  }

  private static void add(Set<String> keys, @Nullable Object key) {
    if (key != null) {
      keys.add((String) key);
    }
  }

  /** Whether none of the keys was anybody's. */
  @Override
  public boolean test(PersonKeys keys) {
    return !many
        && isNew(externalIds, keys.externalId())
        && isNew(numbers, keys.employeeNumber())
        && isNew(userNames, NormalisedKey.of(keys.userName()));
  }

  private static boolean isNew(Set<String> known, @Nullable String key) {
    return key == null || !known.contains(key);
  }
}
