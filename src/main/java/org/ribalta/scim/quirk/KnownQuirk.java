package org.ribalta.scim.quirk;

/** The quirks that a mapping file may name. */
public enum KnownQuirk {
  /** {@code Add}, {@code Replace}, {@code Remove}. */
  OPERATION_CASE(new OperationCase()),
  /** {@code "False"} for {@code false}. */
  BOOLEAN_STRINGS(new BooleanStrings()),
  /** {@code "manager": "26118915"} for {@code "manager": {"value": "26118915"}}. */
  MANAGER_AS_TEXT(new ManagerAsText());

  private final Quirk quirk;

  KnownQuirk(Quirk quirk) {
    this.quirk = quirk;
  }

  /** What undoes it. */
  public Quirk quirk() {
    return quirk;
  }
}
