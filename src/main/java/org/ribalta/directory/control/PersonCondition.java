package org.ribalta.directory.control;

import jakarta.persistence.Query;
import java.util.Map;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.PersonQuery.UserNameIs;
import org.ribalta.directory.entity.NormalisedKey;

/**
 * A {@link PersonQuery} as the end of a JPQL where clause. Values are bound, never written into it.
 */
record PersonCondition(String jpql, Map<String, Object> parameters) {

  static PersonCondition of(PersonQuery query) {
    if (query instanceof UserNameIs name) {
      return new PersonCondition(
          " and p.userNameKey = :userNameKey",
          Map.of("userNameKey", NormalisedKey.orEmpty(name.userName())));
    }
    return new PersonCondition("", Map.of());
  }

  void bind(Query query) {
    parameters.forEach(query::setParameter);
  }
}
