package org.ribalta.scim.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.scim.ScimRefusal;

class PageRequestTest {
  @ParameterizedTest
  @CsvSource({
    ", , 1, 100",
    "3, 10, 3, 10",
    "0, 0, 1, 0",
    "-5, -1, 1, 0",
    "1, 501, 1, 500",
    "99999999999999999999, 99999999999999999999, 2147483647, 500",
  })
  void reachesFromTheFirstToTheMost(String startIndex, String count, int start, int size) {
    assertThat(PageRequest.of(startIndex, count)).isEqualTo(new PageRequest(start, size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "1e3", " 1", "0x1", "--1"})
  void refusesWhatIsNoInteger(String text) {
    assertThatThrownBy(() -> PageRequest.of(text, null)).isInstanceOf(ScimRefusal.class);
    assertThatThrownBy(() -> PageRequest.of(null, text)).isInstanceOf(ScimRefusal.class);
  }
}
