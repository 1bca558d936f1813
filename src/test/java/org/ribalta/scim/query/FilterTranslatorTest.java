package org.ribalta.scim.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.directory.PersonQuery.Everyone;
import org.ribalta.directory.PersonQuery.UserNameIs;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Mappings;

class FilterTranslatorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "userName eq \"g@a\"",
        "USERNAME EQ \"g@a\"",
        "(userName eq \"g@a\")",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"g@a\"",
      })
  void asksForAUserName(String filter) {
    assertThat(FilterTranslator.translate(filter, Mappings.full()))
        .isEqualTo(new UserNameIs("g@a"));
  }

  // Fails if the value is cut at a quote: that would be an injection.
  @Test
  void takesTheValueWhole() {
    assertThat(
            FilterTranslator.translate(
                "userName eq \"a\\\" or userName pr or \\\"\"", Mappings.full()))
        .isEqualTo(new UserNameIs("a\" or userName pr or \""));
  }

  @Test
  void asksForEveryoneWithoutAFilter() {
    assertThat(FilterTranslator.translate(null, Mappings.full())).isEqualTo(new Everyone());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "userName",
        "userName eq",
        "userName eq g@a",
        "userName eq 5",
        "userName eq true",
        "userName is \"g\"",
        "(((((",
        "userName eq \"g\" and",
        "userName co \"g\"",
        "userName eq \"g\" or title pr",
        "not (userName eq \"g\")",
        "title eq \"g\"",
        "bogus eq \"g\"",
        "name.userName eq \"g\"",
        "emails[type eq \"work\"]",
      })
  void refusesWhatItCannotTranslate(String filter) {
    assertThat(
            catchThrowableOfType(
                ScimRefusal.class, () -> FilterTranslator.translate(filter, Mappings.full())))
        .isNotNull()
        .extracting(ScimRefusal::scimType)
        .isEqualTo("invalidFilter");
  }
}
