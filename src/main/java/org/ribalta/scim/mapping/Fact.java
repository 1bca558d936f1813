package org.ribalta.scim.mapping;

import java.util.List;

/** What the directory wants to know of a person, and where the schemas put it. */
public enum Fact {
  USER_NAME("userName", "userName"),
  EMPLOYEE_NUMBER("employeeNumber", Fact.ENTERPRISE + "employeeNumber"),
  EMAILS("emails", "emails"),
  GIVEN_NAME("givenName", "name.givenName"),
  FAMILY_NAME("familyName", "name.familyName"),
  DISPLAY_NAME("displayName", "displayName", "name.formatted"),
  TITLE("title", "title"),
  DEPARTMENT("department", Fact.ENTERPRISE + "department"),
  SITE("site", Fact.RIBALTA + "site"),
  PREFERRED_LANGUAGE("preferredLanguage", "preferredLanguage", "locale"),
  LANGUAGES("languages", Fact.RIBALTA + "languages"),
  TIME_ZONE("timeZone", Fact.RIBALTA + "timeZone", "timezone"),
  JOB_LEVEL("jobLevel", Fact.RIBALTA + "jobLevel"),
  HIRE_DATE("hireDate", Fact.RIBALTA + "hireDate"),
  ACTIVE("active", "active"),
  MANAGER("manager", Fact.ENTERPRISE + "manager.value");

  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User:";

  private final String key;
  private final List<String> usualPaths;

  Fact(String key, String... usualPaths) {
    this.key = key;
    this.usualPaths = List.of(usualPaths);
  }

  /** The name in a client's mapping file. */
  public String key() {
    return key;
  }

  /** The paths that the schemas foresee; the first with a value wins. */
  List<String> usualPaths() {
    return usualPaths;
  }
}
