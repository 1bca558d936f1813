package org.ribalta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ribalta.support.Browser;
import org.ribalta.support.RunningSystem;

/**
 * What a first view in a fresh browser costs: bytes over the wire from the tool, and the time from
 * the launch's first byte to a page that can be used. By hand: {@code mvn verify
 * -Dit.test=FirstViewLoad}.
 */
class FirstViewLoad {
  private static final int TIMES = 10;
  private static final int COURSE = 2;

  @Test
  void firstViewOfAParticipantAndOfAManager() {
    RunningSystem system = RunningSystem.get();
    for (String person : new String[] {"Giulia Conti", "Chiara Fontana", "Paolo Greco"}) {
      for (int i = 0; i < TIMES; i++) {
        try (LmsVisit visit =
            LmsVisit.open(Browser.shared(), system, person, COURSE, "it-IT", 1280)) {
          FirstView view = visit.firstView(system.tool());
          assertThat(view.requests()).isPositive();
          System.out.println("LOAD | " + person + " | " + view);
        }
      }
    }
  }
}
