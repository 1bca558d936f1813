package org.ribalta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names that say nothing. */
final class NamingRules {
  private NamingRules() {}

  static ArchRule noEmptySuffixes(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Constants)(\\$.*)?");
  }

  static ArchRule noPrefixOfInterfaces(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areInterfaces()
        .should()
        .haveNameMatching(".*[.$]I[A-Z][a-z]\\w*");
  }
}
