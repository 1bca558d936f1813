package org.ribalta.programme.entity;

import java.time.LocalDate;
import org.ribalta.programme.Cadence;
import org.ribalta.shared.Text;

/**
 * A programme ready to be used.
 *
 * @param months how long it usually takes
 * @param cadence how often a pair meets
 * @param meetings how many meetings each pair commits to
 * @param baselineDaysBefore how many days before the start the first measurement is due
 */
public record Template(
    String id,
    Text title,
    Text summary,
    int months,
    Cadence cadence,
    int meetings,
    int baselineDaysBefore,
    Objective objective) {

  LocalDate baselineOn(LocalDate start) {
    return start.minusDays(baselineDaysBefore);
  }
}
