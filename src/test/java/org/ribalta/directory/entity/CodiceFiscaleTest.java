package org.ribalta.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Examples published with the rules; the last of the good ones has a letter in place of a digit.
 */
class CodiceFiscaleTest {
  // Fails if letters may not stand for digits, or if the case or the spaces around it count.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSSMRA85T10A562S",
        "MRTMTT91D08F205J",
        "MLLSNT82P65Z404U",
        "VRDGPP13R10B293P",
        " rssmra85t10a562s ",
        "RSSMRA85T10A56NH"
      })
  void isOneWithItsCheckLetter(String code) {
    assertThat(CodiceFiscale.isOne(code)).isTrue();
  }

  // Fails without the check letter: one key in 26 of this form would be taken for one.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSSMRA85T10A562T",
        "RSSMRA85T01A562S",
        "RSSMRA85F10A562S",
        "RSSMRA85T10A562",
        "RSSMRA85T10A562SS",
        "12345678901",
        "E-1042",
        "a.conti@example.org",
        ""
      })
  void isNoneOtherwise(String key) {
    assertThat(CodiceFiscale.isOne(key)).isFalse();
  }
}
