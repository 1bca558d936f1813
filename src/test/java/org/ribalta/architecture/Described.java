package org.ribalta.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;

/** A predicate on classes, with the words that a failing rule shows. */
final class Described extends DescribedPredicate<JavaClass> {
  private final Predicate<JavaClass> predicate;

  Described(String description, Predicate<JavaClass> predicate) {
    super(description);
    this.predicate = predicate;
  }

  @Override
  public boolean test(JavaClass type) {
    return predicate.test(type);
  }
}
