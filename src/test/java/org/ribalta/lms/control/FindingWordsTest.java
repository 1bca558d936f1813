package org.ribalta.lms.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.lms.control.ConnectionStep.State;
import org.ribalta.lti.connection.Check;
import org.ribalta.lti.connection.CheckResult;
import org.ribalta.lti.connection.Finding;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.shared.Language;

class FindingWordsTest {
  private static final Set<Finding> FINE = Set.of(Finding.FINE);

  /** Mutation: a finding without words stops the test of a connection half way. */
  @ParameterizedTest
  @EnumSource
  void everyFindingSaysWhatIsWrongAndWhatToDoNext(Finding finding) {
    for (Language language : Language.values()) {
      ConnectionStep step = ended(finding, language);

      assertThat(step.what()).isNotBlank();
      assertThat(step.next() == null).isEqualTo(FINE.contains(finding));
      assertThat(step.state()).isEqualTo(State.valueOf(finding.outcome().name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStepHasAName(Check check) {
    assertThat(ConnectionStep.begun(check, Language.IT).title()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoHasNoPermissionReadsWhereThatLmsGivesIt(Language language) {
    ConnectionStep step = ended(Finding.SCOPE_MISSING, language);

    assertThat(step.where())
        .contains(language == Language.IT ? "sezione Servizi" : "section Services");
  }

  private static ConnectionStep ended(Finding finding, Language language) {
    LtiConfig config = new LtiConfig();
    config.read(TestSettings.of(Map.of()));
    return ConnectionStep.ended(
        new CheckResult(Check.SCORE_SCOPE, finding, ""),
        Optional.of("moodle").flatMap(config::preset).orElseThrow(),
        language);
  }
}
