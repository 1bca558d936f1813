package org.ribalta.scim.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribalta.scim.resource.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.Mappings;

class AdmissionTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";
  private final List<String> dropped = new ArrayList<>();

  private ObjectNode admit(ClientMapping mapping, String json) {
    return new Admission(mapping, dropped::add).admit(object(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'USERNAME':'g'} | {'userName':'g'}",
        "{'userName':'g','title':null,'emails':[]} | {'userName':'g'}",
        "{'userName':'g','id':'x','meta':{},'schemas':[]} | {'userName':'g'}",
        "{'userName':'g','externalId':'hr-1'} | {'userName':'g','externalId':'hr-1'}",
        "{'userName':'g','name':{'GivenName':'A'}} | {'userName':'g','name':{'givenName':'A'}}",
        "{'userName':'g','groups':[{'value':'x'}]} | {'userName':'g'}",
        "{'userName':'g','emails':[{'value':'a@b'},null,{}]} | {'userName':'g','emails':[{'value':'a@b'}]}",
      })
  void writesAttributesAsTheSchemaNamesThem(String sent, String admitted) {
    assertThat(admit(Mappings.full(), sent)).isEqualTo(object(admitted));
    assertThat(dropped).isEmpty();
  }

  // Fails if a birth date is stored anywhere (PRODUCT: age is never stored).
  @Test
  void dropsBirthDatesAndUnknownAttributesAndSaysSo() {
    ObjectNode admitted =
        admit(
            Mappings.full(),
            "{'userName':'g','birthDate':'1999-01-01','" + RIBALTA + "':{'dateOfBirth':'x'}}");

    assertThat(admitted).isEqualTo(object("{'userName':'g'}"));
    assertThat(dropped).containsExactly("birthDate", RIBALTA + ":dateOfBirth");
  }

  @Test
  void dropsWhatTheAllowListLeavesOut() {
    ObjectNode admitted =
        admit(Mappings.entra(), "{'userName':'g','phoneNumbers':[{'value':'1'}],'nickName':'x'}");

    assertThat(admitted).isEqualTo(object("{'userName':'g'}"));
    assertThat(dropped).containsExactly("phoneNumbers", "nickName");
  }

  @Test
  void ignoresWhatOnlyTheServiceProviderWrites() {
    String sent = "{'userName':'g','" + RIBALTA + "':{'seniority':{'rank':7},'jobLevel':'1'}}";

    assertThat(admit(Mappings.full(), sent).path(RIBALTA)).isEqualTo(object("{'jobLevel':'1'}"));
  }

  @Test
  void cutsATimeOffADay() {
    String sent = "{'userName':'g','" + RIBALTA + "':{'hireDate':'2024-03-01T23:30:00-05:00'}}";

    assertThat(admit(Mappings.full(), sent).path(RIBALTA).path("hireDate").textValue())
        .isEqualTo("2024-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'userName':' '}",
        "{'userName':5}",
        "{'userName':['g']}",
        "{'userName':'g','active':'true'}",
        "{'userName':'g','name':'Giulia'}",
        "{'userName':'g','emails':{'value':'a'}}",
        "{'userName':'g','emails':['a@b']}",
        "{'userName':'g','emails':[{'value':'a','primary':true},{'value':'b','primary':true}]}",
        "{'userName':'g','externalId':5}",
        "{'userName':'g\\u0000'}",
        "{'userName':'g\\uD800'}",
        "{'userName':'g','urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':'x'}",
        "{'userName':'g','urn:ietf:params:scim:schemas:extension:ribalta:2.0:User':{'hireDate':'1.3.2024'}}",
      })
  void refusesValuesThatDoNotFit(String sent) {
    assertThatThrownBy(() -> admit(Mappings.full(), sent))
        .isInstanceOfSatisfying(
            ScimRefusal.class, refusal -> assertThat(refusal.scimType()).isEqualTo("invalidValue"));
  }

  @Test
  void refusesTextLongerThanAnyColumn() {
    String title = "x".repeat(1_001);

    assertThatThrownBy(() -> admit(Mappings.full(), "{'userName':'g','title':'" + title + "'}"))
        .hasMessage("Attribute title is longer than 1000 characters.");
  }

  // Fails if the quirk is on for everyone.
  @Test
  void takesBooleanStringsAndTextManagersFromEntraOnly() {
    String sent = "{'userName':'g','active':'False','" + ENTERPRISE + "':{'manager':'26118915'}}";

    ObjectNode admitted = admit(Mappings.entra(), sent);

    assertThat(admitted.path("active").isBoolean()).isTrue();
    assertThat(admitted.at("/" + ENTERPRISE + "/manager/value").textValue()).isEqualTo("26118915");
    assertThatThrownBy(() -> admit(Mappings.full(), sent)).isInstanceOf(ScimRefusal.class);
  }

  @Test
  void asksForTheCoreSchemaUrn() {
    Admission admission = new Admission(Mappings.full(), dropped::add);

    assertThatThrownBy(() -> admission.checkSchemas(object("{'schemas':['urn:x']}")))
        .isInstanceOfSatisfying(
            ScimRefusal.class,
            refusal -> assertThat(refusal.scimType()).isEqualTo("invalidSyntax"));
    admission.checkSchemas(
        object("{'SCHEMAS':['URN:ietf:params:scim:schemas:core:2.0:User','urn:x']}"));
  }
}
