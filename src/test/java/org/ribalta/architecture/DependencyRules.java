package org.ribalta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.core.Application;
import java.util.Optional;

/** Who may know whom. */
final class DependencyRules {
  private DependencyRules() {}

  static ArchRule rootHoldsApplicationsOnly(String root) {
    return classes()
        .that()
        .resideInAPackage(root)
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beAssignableTo(Application.class)
        .because("everything else has a feature to live in");
  }

  static ArchRule everyFeatureIsDrawn(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".(*)..")
        .should(
            Conditions.<JavaClass>fulfil(
                "belong to a drawn feature", type -> Feature.of(type, root).isPresent()))
        .because("a feature that the rules do not know is held by none of them");
  }

  static ArchRule featuresDependAsDrawn(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".(*)..")
        .and()
        .resideOutsideOfPackages(root + ".lti..", root + ".platform..", root + ".shared..")
        .should(
            Conditions.onlyDepend(
                "on features drawn beneath theirs", known -> asDrawn(known, root)));
  }

  private static boolean asDrawn(Dependency known, String root) {
    Optional<Feature> from = Feature.of(known.getOriginClass(), root);
    Optional<Feature> to = Feature.of(known.getTargetClass(), root);
    return from.isEmpty() || to.isEmpty() || from.get().mayUse(to.get());
  }

  static ArchRule onlyTheRootOfAFeatureIsKnown(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".(*)..")
        .should(
            Conditions.onlyDepend(
                "on the root package of another feature", known -> knowsRoot(known, root)));
  }

  private static boolean knowsRoot(Dependency known, String root) {
    Optional<Feature> to = Feature.of(known.getTargetClass(), root).filter(Feature::hasInside);
    return to.isEmpty()
        || to.equals(Feature.of(known.getOriginClass(), root))
        || known.getTargetClass().getPackageName().equals(to.get().packageIn(root));
  }

  static ArchRule ltiDependsOnNothingOfOurs(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".lti..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "javax.xml.stream..",
            "org.jspecify..",
            "com.nimbusds..",
            root + ".lti..")
        .because("it could be published as a library");
  }

  static ArchRule platformKnowsNoFeature(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".platform..")
        .should(
            Conditions.onlyDepend(
                "on platform and shared",
                known ->
                    Feature.of(known.getTargetClass(), root)
                        .map(Feature.PLATFORM::mayUse)
                        .orElse(true)))
        .because("it has no words of the domain");
  }

  static ArchRule sharedIsPlainJava(String root) {
    return plainJava(root + ".shared..");
  }

  static ArchRule engineIsPlainJava(String root) {
    return plainJava(root + ".pairing.engine..");
  }

  private static ArchRule plainJava(String part) {
    return classes()
        .that()
        .resideInAPackage(part)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", part);
  }

  static ArchRule lmsAndScimNeverMeet(String root) {
    return classes()
        .that()
        .resideInAnyPackage(root + ".lti..", root + ".lms..", root + ".scim..")
        .should(
            Conditions.onlyDepend(
                "on their own side",
                known -> isScim(known.getOriginClass(), root) == isScim(known, root)))
        .because("people come through the directory, whichever way they came");
  }

  private static boolean isScim(JavaClass type, String root) {
    return Feature.of(type, root).equals(Optional.of(Feature.SCIM));
  }

  /** Whether the target is on SCIM's side; what is on neither side counts as the origin's. */
  private static boolean isScim(Dependency known, String root) {
    return Feature.of(known.getTargetClass(), root)
        .filter(to -> to == Feature.SCIM || to == Feature.LTI || to == Feature.LMS)
        .map(to -> to == Feature.SCIM)
        .orElse(isScim(known.getOriginClass(), root));
  }

  static ArchRule joseStaysInside(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".lti..", root + ".access..", root + ".talent..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.nimbusds..")
        .because("signing is done in few places");
  }

  static ArchRule featuresHaveNoCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }
}
