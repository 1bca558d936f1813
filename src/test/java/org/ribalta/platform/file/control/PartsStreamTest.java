package org.ribalta.platform.file.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsStreamTest {
  @Test
  void readsThePartsAsOneAndAsksForEachOnce() throws IOException {
    List<byte[]> parts = List.of(new byte[] {1, 2, 3}, new byte[] {-1}, new byte[] {4, 5});
    List<Integer> asked = new ArrayList<>();
    PartsStream stream =
        new PartsStream(
            number -> {
              asked.add(number);
              return number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty();
            });

    assertThat(stream.read()).isEqualTo(1);
    assertThat(asked).containsExactly(0);
    assertThat(stream.readAllBytes()).containsExactly(2, 3, -1, 4, 5);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(asked).containsExactly(0, 1, 2, 3);
  }

  @Test
  void readsNothingOutOfNothing() throws IOException {
    assertThat(new PartsStream(number -> Optional.empty()).readAllBytes()).isEmpty();
  }
}
