package org.ribalta.scim.quirk;

import java.util.Locale;

/** Entra ID writes patch operations with a capital. */
final class OperationCase implements Quirk {
  @Override
  public String operation(String op) {
    return op.toLowerCase(Locale.ROOT);
  }
}
