package org.ribalta.architecture;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions made of predicates. */
final class Conditions {
  private Conditions() {}

  /** Each thing fulfils the predicate; the description ends "does not" + {@code what}. */
  static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> fulfil(
      String what, Predicate<T> predicate) {
    return new ArchCondition<>(what) {
      @Override
      public void check(T item, ConditionEvents events) {
        if (!predicate.test(item)) {
          events.add(
              SimpleConditionEvent.violated(
                  item,
                  item.getDescription()
                      + " does not "
                      + what
                      + " in "
                      + item.getSourceCodeLocation()));
        }
      }
    };
  }

  /** Each dependency of a class fulfils the predicate. */
  static ArchCondition<JavaClass> onlyDepend(String how, Predicate<Dependency> predicate) {
    return new ArchCondition<>("depend only " + how) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(predicate.negate())
            .forEach(
                wrong -> events.add(SimpleConditionEvent.violated(wrong, wrong.getDescription())));
      }
    };
  }
}
