package org.ribalta.scim.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ribalta.scim.resource.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.Mappings;

/** One patch operation, and the resource before and after (RFC 7644 §3.5.2). */
class PatchTest {
  private static final String BEFORE =
      """
      {'userName':'g','active':true,'title':'Analyst','externalId':'hr-1',
       'name':{'givenName':'Giulia','familyName':'Rossi'},
       'emails':[{'value':'w@a','type':'work','primary':true},{'value':'h@a','type':'home'}],
       'ENT':{'department':'Vendite','manager':{'value':'m1'}}}
      """;
  private final List<String> dropped = new ArrayList<>();

  private static String urns(String text) {
    return text.replace("ENT", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")
        .replace("RIB", "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User")
        .replace("CORE", "urn:ietf:params:scim:schemas:core:2.0:User");
  }

  private static ObjectNode before() {
    return object(urns(BEFORE));
  }

  private ObjectNode patched(ClientMapping mapping, String... operations) {
    String body =
        "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':["
            + urns(String.join(",", operations))
            + "]}";
    return new Patch(mapping, dropped::add).apply(before(), PatchBody.read(object(body), mapping));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'op':'replace','path':'active','value':false} | /active | false",
        "{'op':'replace','value':{'active':false}} | /active | false",
        "{'op':'add','path':'ACTIVE','value':false} | /active | false",
        "{'op':'replace','path':'name.givenName','value':'Ada'} | /name/givenName | `Ada`",
        "{'op':'replace','path':'name.givenName','value':'Ada'} | /name/familyName | `Rossi`",
        "{'op':'replace','path':'name','value':{'givenName':'Ada'}} | /name/familyName | `Rossi`",
        "{'op':'replace','path':'CORE:name.givenName','value':'Ada'} | /name/givenName | `Ada`",
        "{'op':'replace','path':'CORE:title','value':'Lead'} | /title | `Lead`",
        "{'op':'replace','path':'ENT:department','value':'HR'} | /ENT/department | `HR`",
        "{'op':'replace','path':'ENT:manager.value','value':'m2'} | /ENT/manager/value | `m2`",
        "{'op':'replace','path':'ENT:manager','value':{'value':'m2'}} | /ENT/manager/value | `m2`",
        "{'op':'add','path':'RIB:jobLevel','value':'5'} | /RIB/jobLevel | `5`",
        "{'op':'add','path':'RIB','value':{'joblevel':'5'}} | /RIB/jobLevel | `5`",
        "{'op':'add','value':{'RIB':{'jobLevel':'5'}}} | /RIB/jobLevel | `5`",
        "{'op':'remove','path':'title'} | /title | ",
        "{'op':'replace','path':'title','value':null} | /title | ",
        "{'op':'remove','path':'ENT'} | /ENT | ",
        "{'op':'remove','path':'ENT:manager'} | /ENT/manager | ",
        "{'op':'replace','path':'emails','value':[]} | /emails | ",
        "{'op':'replace','path':'externalId','value':'hr-2'} | /externalId | `hr-2`",
        "{'op':'remove','path':'externalId'} | /externalId | ",
        "{'op':'replace','path':'emails[type eq `work`].value','value':'n@a'} | /emails/0/value | `n@a`",
        "{'op':'add','path':'emails[type eq `work`].value','value':'n@a'} | /emails/0/value | `n@a`",
        "{'op':'add','path':'emails[type eq `other`].value','value':'n@a'} | /emails/2/value | `n@a`",
        "{'op':'remove','path':'emails[type eq `work`]'} | /emails/0/value | `h@a`",
        "{'op':'add','path':'emails','value':{'value':'n@a'}} | /emails/2/value | `n@a`",
        "{'op':'add','path':'emails','value':[{'value':'n@a'}]} | /emails/2/value | `n@a`",
        "{'op':'add','path':'RIB:languages','value':'it'} | /RIB/languages/0 | `it`",
        "{'op':'replace','path':'schemas','value':['x']} | /userName | `g`",
      })
  void changesWhatThePathNames(String operation, String pointer, String value) {
    ObjectNode after = patched(Mappings.full(), operation.replace("`", "\\\""));

    assertThat(after.at(urns(pointer)).asText()).isEqualTo(value == null ? "" : value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'op':'replace','path':'bogus','value':1} | invalidPath",
        "{'op':'remove','path':'bogus'} | invalidPath",
        "{'op':'replace','path':'name.bogus','value':1} | invalidPath",
        "{'op':'replace','path':'ENT:bogus','value':1} | invalidPath",
        "{'op':'replace','path':'urn:nobody:knows:this','value':1} | invalidPath",
        "{'op':'replace','path':'emails[type eq','value':1} | invalidPath",
        "{'op':'replace','path':5,'value':1} | invalidPath",
        "{'op':'replace','path':'a.b.c.d','value':1} | invalidPath",
        "{'op':'replace','path':'id','value':'x'} | mutability",
        "{'op':'remove','path':'meta.created'} | mutability",
        "{'op':'replace','path':'RIB:seniority.rank','value':1} | mutability",
        "{'op':'add','path':'groups','value':[]} | mutability",
        "{'op':'replace','path':'active','value':'False'} | invalidValue",
        "{'op':'replace','path':'name','value':'x'} | invalidValue",
        "{'op':'remove','path':'userName'} | invalidValue",
        "{'op':'replace','path':'userName','value':null} | invalidValue",
        "{'op':'replace','path':'externalId','value':5} | invalidValue",
        "{'op':'add','path':'emails','value':[{'value':'x','primary':true}]} | invalidValue",
        "{'op':'replace','path':'emails[type eq `other`].value','value':'x'} | noTarget",
        "{'op':'remove'} | noTarget",
        "{'op':'replace','path':'title'} | invalidSyntax",
        "{'op':'replace','value':'x'} | invalidSyntax",
        "{'op':'Replace','path':'title','value':'x'} | invalidSyntax",
        "{'op':'destroy','path':'title'} | invalidSyntax",
        "{'path':'title','value':'x'} | invalidSyntax",
        "5 | invalidSyntax",
      })
  void refusesWhatCannotBeDone(String operation, String scimType) {
    ScimRefusal refusal =
        catchThrowableOfType(
            ScimRefusal.class, () -> patched(Mappings.full(), operation.replace("`", "\\\"")));

    assertThat(refusal).isNotNull();
    assertThat(refusal.scimType()).isEqualTo(scimType);
    assertThat(refusal.status()).isEqualTo(400);
  }

  @Test
  void refusesABodyThatIsNoPatch() {
    for (String body : List.of("{}", "{'schemas':['urn:x'],'Operations':[]}")) {
      assertThat(
              catchThrowableOfType(
                  ScimRefusal.class, () -> PatchBody.read(object(body), Mappings.full())))
          .extracting(ScimRefusal::scimType)
          .isEqualTo("invalidSyntax");
    }
  }

  // Fails if operations are applied to the stored tree itself.
  @Test
  void leavesTheResourceAloneWhenALaterOperationFails() {
    ObjectNode before = before();
    List<PatchBody.Operation> operations =
        PatchBody.read(
            object(
                "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':["
                    + "{'op':'replace','path':'title','value':'X'},"
                    + "{'op':'replace','path':'bogus','value':'X'}]}"),
            Mappings.full());
    Patch patch = new Patch(Mappings.full(), dropped::add);

    assertThatThrownBy(() -> patch.apply(before, operations)).isInstanceOf(ScimRefusal.class);

    assertThat(before).isEqualTo(before());
  }

  // Fails if a no-op looks like a change: lastModified would move.
  @Test
  void isEqualAfterAnOperationThatChangesNothing() {
    assertThat(patched(Mappings.full(), "{'op':'replace','path':'title','value':'Analyst'}"))
        .isEqualTo(before());
  }

  @Test
  void dropsUnknownMembersOfAPathlessValue() {
    ObjectNode after =
        patched(Mappings.full(), "{'op':'replace','value':{'bogus':1,'id':'x','title':'Lead'}}");

    assertThat(after.path("title").textValue()).isEqualTo("Lead");
    assertThat(dropped).containsExactly("bogus");
  }

  // Fails if a birth date stops a sync, or is stored.
  @Test
  void dropsABirthDateWithoutAnError() {
    assertThat(patched(Mappings.full(), "{'op':'add','path':'RIB:birthDate','value':'1999-01-01'}"))
        .isEqualTo(before());
    assertThat(dropped).hasSize(1);
  }

  @Test
  void dropsWhatTheAllowListLeavesOut() {
    patched(
        Mappings.entra(),
        "{'op':'Add','path':'phoneNumbers[type eq \\\"work\\\"].value','value':'1'}");

    assertThat(dropped).hasSize(1);
  }

  @Test
  void undoesWhatEntraIsKnownFor() {
    ObjectNode after =
        patched(
            Mappings.entra(),
            "{'op':'Replace','path':'active','value':'False'}",
            "{'op':'Add','path':'ENT:manager','value':'m9'}");

    assertThat(after.path("active").asBoolean(true)).isFalse();
    assertThat(after.at(urns("/ENT/manager/value")).textValue()).isEqualTo("m9");
  }
}
