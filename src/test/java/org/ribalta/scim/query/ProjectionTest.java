package org.ribalta.scim.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.scim.resource.Json.object;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.scim.mapping.Mappings;

class ProjectionTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String USER =
      """
      {'schemas':[],'id':'1','externalId':'x','userName':'g',
       'name':{'givenName':'G','familyName':'R'},
       'emails':[{'value':'a','type':'work'},{'value':'b'}],
       'ENT':{'department':'HR','costCenter':'7'},'meta':{'resourceType':'User'}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "USERNAME | | {'schemas':[],'id':'1','userName':'g'}",
        "name.givenName, name.familyName | | {'schemas':[],'id':'1','name':{'givenName':'G','familyName':'R'}}",
        "emails.type | | {'schemas':[],'id':'1','emails':[{'type':'work'},{}]}",
        "ENT:department | | {'schemas':[],'id':'1','ENT':{'department':'HR'}}",
        "ENT | | {'schemas':[],'id':'1','ENT':{'department':'HR','costCenter':'7'}}",
        "meta,externalId | | {'schemas':[],'id':'1','externalId':'x','meta':{'resourceType':'User'}}",
        "bogus | | {'schemas':[],'id':'1'}",
        "userName | id | {'schemas':[],'id':'1','userName':'g'}",
        "| id,schemas,name,emails,ENT,meta,externalId | {'schemas':[],'id':'1','userName':'g'}",
        "| externalId,emails,ENT:costCenter,name.givenName,meta | {'schemas':[],'id':'1','userName':'g','name':{'familyName':'R'},'ENT':{'department':'HR'}}",
      })
  void answersWhatIsAskedFor(String attributes, String excluded, String answered) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    query.putSingle("attributes", urns(attributes));
    query.putSingle("excludedAttributes", urns(excluded));

    assertThat(Projection.of(query, Mappings.full()).apply(object(urns(USER))))
        .isEqualTo(object(urns(answered)));
  }

  private static String urns(String text) {
    return text == null ? null : text.replace("ENT", ENTERPRISE);
  }
}
