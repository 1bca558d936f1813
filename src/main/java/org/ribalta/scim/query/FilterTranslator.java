package org.ribalta.scim.query;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.Optional;
import org.ribalta.directory.PersonQuery;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.AttributePath;
import org.ribalta.scim.mapping.ClientMapping;

/**
 * Turns a filter (RFC 7644 §3.4.2.2) into a question the directory can answer from its database.
 * The SDK parses it; what is not translated yet is refused, never evaluated in memory.
 */
public final class FilterTranslator {
  private static final String USER_NAME = "userName";

  private FilterTranslator() {}

  /**
   * Translates a filter.
   *
   * @param filter as sent, or null for everyone
   * @throws ScimRefusal {@code invalidFilter} if it is malformed or not supported yet
   */
  public static PersonQuery translate(String filter, ClientMapping mapping) {
    return filter == null ? new PersonQuery.Everyone() : translate(parse(filter), mapping);
  }

  private static Filter parse(String filter) {
    try {
      return Filter.fromString(filter);
    } catch (BadRequestException | RuntimeException e) {
      throw ScimRefusal.invalidFilter(
          "The filter cannot be read; RFC 7644 section 3.4.2.2 tells how to write it.");
    }
  }

  private static PersonQuery translate(Filter filter, ClientMapping mapping) {
    if (filter.getFilterType() != FilterType.EQUAL || !isUserName(filter, mapping)) {
      throw ScimRefusal.invalidFilter(
          "Only filters of the form userName eq \"value\" are supported so far.");
    }
    if (!filter.getComparisonValue().isTextual()) {
      throw ScimRefusal.invalidFilter("Attribute userName is compared with a string.");
    }
    return new PersonQuery.UserNameIs(filter.getComparisonValue().textValue());
  }

  private static boolean isUserName(Filter filter, ClientMapping mapping) {
    Optional<AttributePath> path =
        AttributePath.resolve(filter.getAttributePath().toString(), mapping.known());
    return path.filter(found -> found.part().core() && !found.wholeExtension())
        .filter(found -> found.filter() == null && found.sub() == null)
        .filter(found -> found.target().name().equals(USER_NAME))
        .isPresent();
  }
}
