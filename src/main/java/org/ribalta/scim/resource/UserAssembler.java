package org.ribalta.scim.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.ProvisionedPerson.DerivedSeniority;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.SchemaPart;

/** Builds the resource that a client reads: its part of the document, and what Ribalta adds. */
public final class UserAssembler {
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";
  private static final String SENIORITY = "seniority";

  private UserAssembler() {}

  /**
   * Builds the resource.
   *
   * @param users the address of all users; the resource's own is below it
   */
  public static ObjectNode assemble(ProvisionedPerson person, ClientMapping mapping, URI users) {
    ObjectNode own = UserDocument.of(person, mapping).own();
    addSeniority(person.seniority(), mapping, own);
    ObjectNode resource = JsonUtils.getJsonNodeFactory().objectNode();
    ArrayNode schemas = resource.putArray("schemas");
    mapping
        .known()
        .parts()
        .filter(part -> part.core() || own.has(part.urn()))
        .map(SchemaPart::urn)
        .forEach(schemas::add);
    resource.put("id", person.id().toString());
    resource.setAll(own);
    resource.set("meta", meta(person, users));
    return resource;
  }

  private static void addSeniority(
      DerivedSeniority seniority, ClientMapping mapping, ObjectNode own) {
    boolean shown =
        mapping.allowed().extension(RIBALTA).flatMap(part -> part.attribute(SENIORITY)).isPresent();
    ObjectNode values = JsonUtils.getJsonNodeFactory().objectNode();
    if (seniority.rank() != null) {
      values.put("rank", seniority.rank());
    }
    if (seniority.tenureBand() != null) {
      values.put("tenureBand", seniority.tenureBand());
    }
    if (seniority.depth() != null) {
      values.put("depth", seniority.depth());
    }
    if (shown && !values.isEmpty()) {
      own.withObjectProperty(RIBALTA).set(SENIORITY, values);
    }
  }

  private static ObjectNode meta(ProvisionedPerson person, URI users) {
    ObjectNode meta = JsonUtils.getJsonNodeFactory().objectNode();
    meta.put("resourceType", "User");
    meta.put("created", person.createdAt().toString());
    meta.put("lastModified", person.lastModifiedAt().toString());
    meta.put("location", users + "/" + person.id());
    return meta;
  }
}
