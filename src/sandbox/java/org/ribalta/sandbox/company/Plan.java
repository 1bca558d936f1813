package org.ribalta.sandbox.company;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribalta.sandbox.Json;

/**
 * What {@code company.json} says: the shape of the company before anybody is hired.
 *
 * @param names given and family names by list
 */
record Plan(
    String name,
    String domain,
    HeadOffice headOffice,
    List<Site> sites,
    List<Division> divisions,
    List<Known> known,
    Map<String, Names> names) {

  record HeadOffice(String division, String unit, List<String> sites, String title) {}

  /** Titles are by level; unit heads take theirs from the unit. */
  record Division(String name, Map<Integer, String> titles, List<Unit> units) {}

  /** Somebody a demonstration needs at a certain place. */
  record Known(
      Part part,
      String given,
      String family,
      int level,
      String unit,
      String division,
      String site,
      String title,
      List<String> languages) {}

  record Names(List<String> given, List<String> family) {}

  static Plan read() {
    return Json.resource("company.json", new TypeReference<Plan>() {});
  }

  Site site(String wanted) {
    return sites.stream().filter(site -> site.name().equals(wanted)).findFirst().orElseThrow();
  }

  Optional<Division> division(String wanted) {
    return divisions.stream().filter(division -> division.name().equals(wanted)).findFirst();
  }

  Unit boardroom() {
    return new Unit(headOffice.unit(), headOffice.sites(), 0);
  }
}
