package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.LmsPeople.Said;

class SaidNameTest {
  private static Said said(@Nullable String name, @Nullable String given, @Nullable String family) {
    return new Said(name, given, family, null, null);
  }

  @Test
  void isTheWholeNameElseItsParts() {
    assertThat(SaidName.of(said(" Ada Conti ", "A", "C"))).contains(new SaidName("Ada Conti"));
    assertThat(SaidName.of(said(" ", "Ada", "Conti"))).contains(new SaidName("Ada Conti"));
    assertThat(SaidName.of(said(null, null, "Conti"))).contains(new SaidName("Conti"));
    assertThat(SaidName.of(said(null, " ", null))).isEmpty();
  }

  @Test
  void isCutWhereNoPageCouldShowIt() {
    assertThat(new SaidName("x".repeat(900)).text()).hasSize(200);
  }

  @Test
  void isFoundWhateverTheCaseAndTheFormOfItsAccents() {
    assertThat(new SaidName("Nicolo\u0300 R").key()).isEqualTo(SaidName.key(" NICOLÒ r "));
  }
}
