package org.ribalta.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The packages below the root, and the features that each may use. */
enum Feature {
  SHARED,
  PLATFORM,
  LTI,
  DIRECTORY,
  ACCESS(DIRECTORY),
  SCIM(DIRECTORY, ACCESS),
  PROGRAMME(DIRECTORY, ACCESS),
  ENROLMENT(PROGRAMME, DIRECTORY, ACCESS),
  /** Completed by what people do in it; knows neither pairs nor meetings. */
  COURSE(ENROLMENT, PROGRAMME, ACCESS),
  PAIRING(ENROLMENT, PROGRAMME, DIRECTORY, ACCESS),
  MENTORING(PAIRING, DIRECTORY, ACCESS),
  /** Scores are its first records: they follow from pairs and their meetings. */
  TALENT(COURSE, MENTORING, PAIRING, ENROLMENT, PROGRAMME, ACCESS),
  LMS(LTI, ACCESS, DIRECTORY, PROGRAMME, ENROLMENT, COURSE, TALENT),
  /** Composes one page of what the others answer; nothing depends on it. */
  HOME(LMS, TALENT, COURSE, MENTORING, PAIRING, ENROLMENT, PROGRAMME, DIRECTORY, ACCESS),
  /** Reminds and congratulates; nothing depends on it. */
  NOTICE(LMS, MENTORING, PAIRING, PROGRAMME, DIRECTORY, ACCESS),
  /** Tells people about a programme, in totals only; nothing depends on it. */
  PROMOTION(LMS, MENTORING, PAIRING, PROGRAMME, ACCESS),
  /** What administrators do with the mechanisms of the platform; nothing depends on it. */
  DESK(
      LTI, PROMOTION, NOTICE, LMS, SCIM, HOME, TALENT, COURSE, MENTORING, PAIRING, ENROLMENT,
      PROGRAMME, DIRECTORY, ACCESS);

  /** Parts without rules of the domain, with packages inside that any feature may use. */
  private static final Set<Feature> BENEATH = EnumSet.of(SHARED, PLATFORM, LTI);

  private final Set<Feature> uses;

  Feature(Feature... uses) {
    this.uses = Set.of(uses);
  }

  /** Whether classes of this feature may know classes of {@code other}. */
  boolean mayUse(Feature other) {
    return other == this || other == SHARED || other == PLATFORM || uses.contains(other);
  }

  /** Whether this is a feature of the domain, with an inside that is its own. */
  boolean hasInside() {
    return !BENEATH.contains(this);
  }

  /** The package's name below {@code root}. */
  String packageIn(String root) {
    return root + "." + name().toLowerCase(Locale.ROOT);
  }

  /** The feature that a class belongs to; empty outside {@code root} and in it itself. */
  static Optional<Feature> of(JavaClass type, String root) {
    String name = type.getPackageName() + ".";
    for (Feature feature : values()) {
      if (name.startsWith(feature.packageIn(root) + ".")) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }
}
