package org.ribalta.directory.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.BulkProvisioning.PersonKeys;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.Provision;
import org.ribalta.directory.entity.CodiceFiscale;
import org.ribalta.platform.crypto.KeyedHash;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Keeps a <i>codice fiscale</i> that a source uses as a key out of the database: a keyed hash of it
 * takes its place, which still tells whether two are the same within a tenant, and nothing of the
 * day of birth or the sex. Every other key stays as it is.
 */
@ApplicationScoped
public class PersonalKeys {
  private static final String PREFIX = "cf-";

  /** Something of that length in the text of a document; a closer look follows. */
  private static final Pattern CANDIDATE =
      Pattern.compile("\"\\s*[A-Za-z]{6}[A-Za-z0-9]{10}\\s*\"");

  private KeyedHash keyedHash;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PersonalKeys() {}

  @Inject
  PersonalKeys(KeyedHash keyedHash) {
    this.keyedHash = keyedHash;
  }

  /** A key as it is kept, and so as it is looked for. */
  String kept(String key) {
    return CodiceFiscale.isOne(key)
        ? PREFIX
            + keyedHash.of(
                "codice-fiscale", Tenancy.current() + ":" + CodiceFiscale.normalised(key))
        : key;
  }

  private @Nullable String keptOrNull(@Nullable String key) {
    return key == null ? null : kept(key);
  }

  /** A person as they are kept. */
  Provision kept(Provision said) {
    return new Provision(
        said.profile().withKeys(this::kept),
        keptOrNull(said.externalId()),
        keptDocument(said.document()));
  }

  /** What a source calls a person, as it is kept. */
  PersonKeys kept(PersonKeys keys) {
    return new PersonKeys(
        keptOrNull(keys.externalId()),
        keptOrNull(keys.employeeNumber()),
        keptOrNull(keys.userName()));
  }

  /** A question, as it is answered. */
  PersonQuery kept(PersonQuery query) {
    return query instanceof PersonQuery.UserNameIs name
        ? new PersonQuery.UserNameIs(kept(name.userName()))
        : query;
  }

  private String keptDocument(String document) {
    if (!CANDIDATE.matcher(document).find()) {
      return document;
    }
    return Json.write(kept(Json.tree(document)));
  }

  private JsonNode kept(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        member.setValue(kept(member.getValue()));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, kept(array.get(i)));
      }
    } else if (node.isTextual()) {
      return TextNode.valueOf(kept(node.textValue()));
    }
    return node;
  }
}
