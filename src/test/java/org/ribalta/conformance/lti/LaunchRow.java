package org.ribalta.conformance.lti;

import java.util.Optional;
import java.util.function.Consumer;
import org.ribalta.lti.launch.Refusal;

/**
 * One launch of a table.
 *
 * @param fact what is true of it, in a few words
 * @param change what sets it apart from a valid launch
 * @param refusal absent if it is accepted
 */
record LaunchRow(String fact, Consumer<LaunchScenario> change, Optional<Refusal> refusal) {

  static LaunchRow refused(String fact, Refusal refusal, Consumer<LaunchScenario> change) {
    return new LaunchRow(fact, change, Optional.of(refusal));
  }

  static LaunchRow accepted(String fact, Consumer<LaunchScenario> change) {
    return new LaunchRow(fact, change, Optional.empty());
  }

  @Override
  public String toString() {
    return refusal.map(Enum::name).orElse("ACCEPTED") + ": " + fact;
  }
}
