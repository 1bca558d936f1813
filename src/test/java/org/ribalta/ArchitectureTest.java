package org.ribalta;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.architecture.Rule;

/**
 * The parts keep to their places.
 *
 * <p>A rule about packages that do not exist would pass for ever. So each is also held to a canary
 * that breaks it: weaken a rule, or misspell a package in it, and its canary goes unnoticed, which
 * fails here.
 */
class ArchitectureTest {
  private static final String ROOT = "org.ribalta";

  private static JavaClasses product;

  @BeforeAll
  static void readTheProduct() {
    product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void productKeepsTheRule(Rule rule) {
    rule.below(ROOT).check(product);
  }

  @ParameterizedTest
  @EnumSource
  void canaryBreaksItsRuleAndNoOther(Rule rule) {
    JavaClasses canary = new ClassFileImporter().importPackages(rule.canary());

    assertThat(Rule.broken(canary, rule.canary())).isEqualTo(rule.brokenByCanary());
  }
}
