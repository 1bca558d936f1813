package org.ribalta.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule, with the canary that breaks it. */
public enum Rule {
  ROOT_HOLDS_APPLICATIONS_ONLY(DependencyRules::rootHoldsApplicationsOnly),
  EVERY_FEATURE_IS_DRAWN(DependencyRules::everyFeatureIsDrawn),
  FEATURES_DEPEND_AS_DRAWN(DependencyRules::featuresDependAsDrawn),
  ONLY_THE_ROOT_OF_A_FEATURE_IS_KNOWN(DependencyRules::onlyTheRootOfAFeatureIsKnown),
  LTI_DEPENDS_ON_NOTHING_OF_OURS(DependencyRules::ltiDependsOnNothingOfOurs),
  PLATFORM_KNOWS_NO_FEATURE(DependencyRules::platformKnowsNoFeature),
  SHARED_IS_PLAIN_JAVA(DependencyRules::sharedIsPlainJava),
  ENGINE_IS_PLAIN_JAVA(DependencyRules::engineIsPlainJava),
  /** Said apart from the drawing, which somebody may redraw. */
  LMS_AND_SCIM_NEVER_MEET(DependencyRules::lmsAndScimNeverMeet, FEATURES_DEPEND_AS_DRAWN),
  JOSE_STAYS_INSIDE(DependencyRules::joseStaysInside),
  /** Holds also between features that a wrong drawing would let meet. */
  FEATURES_HAVE_NO_CYCLES(DependencyRules::featuresHaveNoCycles, FEATURES_DEPEND_AS_DRAWN),
  ENTITY_MANAGER_IN_REPOSITORIES_ONLY(PersistenceRules::entityManagerInRepositoriesOnly),
  TRANSACTIONS_IN_CONTROL_ONLY(PersistenceRules::transactionsInControlOnly),
  ENTITIES_HAVE_A_TENANT(PersistenceRules::entitiesHaveATenant),
  ENTITIES_HAVE_NO_SETTERS(PersistenceRules::entitiesHaveNoSetters),
  ENTITIES_STAY_IN_THEIR_FEATURE(PersistenceRules::entitiesStayInTheirFeature),
  RECORDS_HOLD_NO_ENTITY(PersistenceRules::recordsHoldNoEntity),
  RESOURCES_SPEAK_NO_ENTITY(PersistenceRules::resourcesSpeakNoEntity),
  ENDPOINTS_SAY_WHO_MAY_CALL(EndpointRules::endpointsSayWhoMayCall),
  DECLARATIONS_ARE_ENFORCED(EndpointRules::declarationsAreEnforced),
  NO_EMPTY_SUFFIXES(NamingRules::noEmptySuffixes),
  NO_PREFIX_OF_INTERFACES(NamingRules::noPrefixOfInterfaces);

  private static final String CANARIES = "org.ribalta.canary";

  private final Function<String, ArchRule> rule;
  private final Set<Rule> alsoBroken;

  /**
   * @param rule the rule for a root package
   * @param alsoBroken rules that nobody can keep who breaks this one
   */
  Rule(Function<String, ArchRule> rule, Rule... alsoBroken) {
    this.rule = rule;
    this.alsoBroken = Set.of(alsoBroken);
  }

  /** The rule for what is below {@code root}; fails if there is nothing there that it is about. */
  public ArchRule below(String root) {
    return rule.apply(root);
  }

  /** The package of the canary: the rule's name in one word. */
  public String canary() {
    return CANARIES + "." + name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** What the canary must break. */
  public Set<Rule> brokenByCanary() {
    return Stream.concat(Stream.of(this), alsoBroken.stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }

  /** The rules that some classes break, taken as living below {@code root}. */
  public static Set<Rule> broken(JavaClasses classes, String root) {
    return Stream.of(values())
        .filter(each -> each.below(root).allowEmptyShould(true).evaluate(classes).hasViolation())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }
}
