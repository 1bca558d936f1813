package org.ribalta.conformance.lti;

import java.util.Optional;
import java.util.function.Consumer;
import org.ribalta.lti.registration.RegistrationRefusal;

/**
 * One registration of a table.
 *
 * @param fact what is true of it, in a few words
 * @param change what sets it apart from one that succeeds
 * @param refusal absent if it succeeds
 * @param found what is told beside the refusal
 */
record RegistrationRow(
    String fact,
    Consumer<RegistrationScenario> change,
    Optional<RegistrationRefusal> refusal,
    String found) {

  static RegistrationRow refused(
      String fact,
      RegistrationRefusal refusal,
      String found,
      Consumer<RegistrationScenario> change) {
    return new RegistrationRow(fact, change, Optional.of(refusal), found);
  }

  static RegistrationRow registered(String fact, Consumer<RegistrationScenario> change) {
    return new RegistrationRow(fact, change, Optional.empty(), "");
  }

  @Override
  public String toString() {
    return refusal.map(Enum::name).orElse("REGISTERED") + ": " + fact;
  }
}
