package org.ribalta.sandbox.web;

import java.util.Optional;
import org.ribalta.sandbox.company.Employee;

/** One request: who asks, in which language. */
public record Visit(Optional<Employee> signedIn, Words words) {

  /** Only after {@link Visits#signedIn}. */
  public Employee person() {
    return signedIn.orElseThrow();
  }

  public String language() {
    return words.language();
  }

  /** The text of this key in the visitor's language. */
  public String say(String key, Object... values) {
    return words.say(key, values);
  }
}
