package org.ribalta.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.ApiApplication;

class OperationTest {
  /** Mutation: a row that no method requires, or two methods under one row. */
  @ParameterizedTest
  @EnumSource
  void belongsToOneResourceMethod(Operation operation) {
    assertThat(methodsOf(operation)).hasSize(1);
  }

  /** Mutation: {@code theOperator()} on a row of an activity. */
  @ParameterizedTest
  @EnumSource
  void operatorReachesServerAndTenantsOnly(Operation operation) {
    if (operation.callers().operator()) {
      assertThat(operation.object())
          .isIn(ObjectKind.SERVER, ObjectKind.TENANT, ObjectKind.NAMED_TENANT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebodyMayAsk(Operation operation) {
    assertThat(operation.callers().operator() || !operation.callers().roles().isEmpty()).isTrue();
  }

  @Test
  void callersIncludeWhoeverHoldsOneOfTheRoles() {
    Callers callers = Callers.anyOf(Role.SPONSOR, Role.ADMINISTRATOR);

    assertThat(callers.include(java.util.Set.of(Role.PARTICIPANT, Role.SPONSOR))).isTrue();
    assertThat(callers.include(java.util.Set.of(Role.PARTICIPANT))).isFalse();
    assertThat(callers.include(java.util.Set.of())).isFalse();
  }

  private static List<Method> methodsOf(Operation operation) {
    return new ApiApplication()
        .getClasses().stream()
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(method -> method.isAnnotationPresent(Requires.class))
            .filter(method -> method.getAnnotation(Requires.class).value() == operation)
            .toList();
  }
}
