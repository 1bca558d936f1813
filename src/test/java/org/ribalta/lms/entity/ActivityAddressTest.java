package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityAddressTest {
  /** Mutation: with the whole query, the session key of whoever launched is mailed to others. */
  @ParameterizedTest
  @CsvSource({
    "https://lms.example/mod/lti/return.php?course=2&launch_container=4&instanceid=1&sesskey=aB3dE,"
        + " https://lms.example/mod/lti/return.php?course=2&launch_container=4&instanceid=1",
    "https://lms.example/back?token=secret, https://lms.example/back",
    "https://lms.example/back#part, https://lms.example/back",
    "https://lms.example/back, https://lms.example/back",
  })
  void addressKeepsWhatNamesTheCourse(URI returnUrl, URI address) {
    assertThat(ActivityAddress.of(returnUrl)).isEqualTo(address);
  }
}
