package org.ribalta.scim.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribalta.scim.resource.Json.object;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.directory.PersonProfile;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Mappings;

class ProfileReaderTest {
  private static PersonProfile read(String json) {
    return ProfileReader.read(Mappings.full(), object(json));
  }

  @Test
  void readsEverythingFromWhereTheSchemasPutIt() {
    PersonProfile profile =
        read(
            """
            {'userName':'g@a','name':{'givenName':'Giulia','familyName':'Rossi'},'title':'Analyst',
             'timezone':'Europe/Rome','locale':'it-IT',
             'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':
               {'employeeNumber':'E1','department':'HR','manager':{'value':'m1'}},
             'urn:ietf:params:scim:schemas:extension:ribalta:2.0:User':
               {'jobLevel':'L2','hireDate':'2024-03-01','site':'Milano','languages':['it','en']}}
            """);

    assertThat(profile)
        .isEqualTo(
            new PersonProfile(
                "g@a",
                "E1",
                null,
                "Giulia",
                "Rossi",
                null,
                "Analyst",
                "HR",
                "Milano",
                "it-IT",
                List.of("it", "en"),
                "Europe/Rome",
                "L2",
                LocalDate.of(2024, 3, 1),
                true,
                "m1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'value':'a'},{'value':'b','type':'work'}] | b",
        "[{'value':'a','type':'work'},{'value':'b','primary':true}] | b",
        "[{'value':'a','type':'home'},{'value':'b','type':'other'}] | a",
        "[{'type':'work'}] | ",
        "[] | ",
      })
  void takesThePrimaryAddressElseTheOneForWork(String emails, String address) {
    assertThat(read("{'userName':'g','emails':" + emails + "}").email()).isEqualTo(address);
  }

  // Fails if a list is stored joined by commas without a look at its items.
  @Test
  void leavesOutLanguagesAndZonesThatAreNone() {
    PersonProfile profile =
        read(
            "{'userName':'g','timezone':'Mars/Base','urn:ietf:params:scim:schemas:extension:ribalta"
                + ":2.0:User':{'languages':['it','a,b','']}}");

    assertThat(profile.timeZone()).isNull();
    assertThat(profile.languages()).containsExactly("it");
  }

  @Test
  void isInactiveOnlyWhenToldSo() {
    assertThat(read("{'userName':'g'}").active()).isTrue();
    assertThat(read("{'userName':'g','active':false}").active()).isFalse();
  }

  @Test
  void refusesKeysLongerThanAnIndexTakes() {
    String name = "x".repeat(401);

    assertThatThrownBy(() -> read("{'userName':'" + name + "'}")).isInstanceOf(ScimRefusal.class);
  }
}
