package org.ribalta.scim.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeenKeysTest {
  @Test
  void remembersTheFirstRowOfEachKeyAlsoAfterGrowing() {
    SeenKeys keys = new SeenKeys();
    for (int row = 2; row < 50_000; row++) {
      assertThat(keys.add("person-" + row, row)).isEmpty();
    }

    assertThat(keys.add("person-2", 60_000)).isEqualTo(OptionalInt.of(2));
    assertThat(keys.add("person-49999", 60_001)).isEqualTo(OptionalInt.of(49_999));
    assertThat(keys.add("somebody else", 60_002)).isEmpty();
  }
}
