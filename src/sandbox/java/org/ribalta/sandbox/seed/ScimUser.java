package org.ribalta.sandbox.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;

/** An employee as a SCIM User (RFC 7643 §4.1, §4.3) with the tool's own extension. */
final class ScimUser {
  static final String MEDIA_TYPE = "application/scim+json";
  private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";

  private ScimUser() {}

  /**
   * The body to post.
   *
   * @param manager the SCIM id of the manager, or null for the chief executive
   */
  static ObjectNode of(Employee employee, String organization, String manager) {
    ObjectNode user = Json.object();
    user.putArray("schemas").add(CORE).add(ENTERPRISE).add(RIBALTA);
    user.put("externalId", employee.externalId())
        .put("userName", employee.userName())
        .put("displayName", employee.name())
        .put("title", employee.title())
        .put("preferredLanguage", preferred(employee))
        .put("locale", employee.site().locale())
        .put("timezone", employee.site().timeZone())
        .put("active", true);
    user.putObject("name")
        .put("givenName", employee.givenName())
        .put("familyName", employee.familyName())
        .put("formatted", employee.name());
    user.putArray("emails")
        .addObject()
        .put("value", employee.email())
        .put("type", "work")
        .put("primary", true);
    addEnterprise(user, employee, organization, manager);
    addRibalta(user, employee);
    return user;
  }

  private static void addEnterprise(
      ObjectNode user, Employee employee, String organization, String manager) {
    ObjectNode enterprise =
        user.putObject(ENTERPRISE)
            .put("employeeNumber", employee.employeeNumber())
            .put("organization", organization)
            .put("division", employee.post().division())
            .put("department", employee.post().unit().name());
    if (manager != null) {
      enterprise.putObject("manager").put("value", manager);
    }
  }

  private static void addRibalta(ObjectNode user, Employee employee) {
    ObjectNode ribalta =
        user.putObject(RIBALTA)
            .put("jobLevel", String.valueOf(employee.level()))
            .put("hireDate", employee.hireDate().toString())
            .put("site", employee.site().name())
            .put("timeZone", employee.site().timeZone());
    ribalta.set("languages", Json.tree(employee.languages()));
  }

  /** The site's tag when it is in the first language, else that language alone. */
  private static String preferred(Employee employee) {
    String first = employee.languages().get(0);
    String locale = employee.site().locale();
    return locale.startsWith(first) ? locale : first;
  }
}
