package org.ribalta.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Role;

/** The API as its own description tells it: what can be called, and who may. */
record DescribedApi(JsonNode document) {
  /** One operation of the description. */
  record Described(String method, String path, JsonNode operation) {
    boolean isOpen() {
      return operation.path("x-ribalta-operation").isMissingNode();
    }

    String name() {
      return operation.at("/x-ribalta-operation/name").asText();
    }

    boolean admitsSetupToken() {
      return operation.at("/x-ribalta-operation/setupToken").asBoolean();
    }

    Set<Role> roles() {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      operation
          .at("/x-ribalta-operation/roles")
          .forEach(role -> roles.add(Role.valueOf(role.asText())));
      return roles;
    }

    boolean isOfTenant() {
      return path.contains("{tenant}");
    }

    /** The media type of the body, or JSON. */
    String consumes() {
      var types = operation.at("/requestBody/content").fieldNames();
      return types.hasNext() ? types.next() : "application/json";
    }

    /** The address in a tenant, with keys that belong to nobody. */
    String address(UUID tenant) {
      return path.substring(1)
          .replace("{tenant}", tenant.toString())
          .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Reads the description where integrators find it. */
  static DescribedApi read(URI server) {
    return new DescribedApi(new Api(server, "").get("../openapi.json").body());
  }

  /** All operations of the description. */
  List<Described> operations() {
    List<Described> all = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var each : path.getValue().properties()) {
        all.add(
            new Described(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
      }
    }
    return all;
  }
}
