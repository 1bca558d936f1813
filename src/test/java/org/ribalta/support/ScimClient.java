package org.ribalta.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An identity provider with its token. */
public record ScimClient(String base, String token) {
  private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";

  /** Creates a user. */
  public Http.Answer create(String userName, String externalId) {
    return post(
        "/Users",
        """
        {"schemas":["%s"],"userName":"%s","externalId":"%s","active":true,
         "name":{"givenName":"Ada","familyName":"Prova"}}"""
            .formatted(USER, userName, externalId));
  }

  /** Posts any body. */
  public Http.Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /** Reads a resource. */
  public Http.Answer get(String path) {
    return send("GET", path, "");
  }

  /** Finds a user by name and returns its key. */
  public String idOf(String userName) {
    String filter = URLEncoder.encode("userName eq \"" + userName + "\"", StandardCharsets.UTF_8);
    return get("/Users?filter=" + filter).json().at("/Resources/0/id").asText();
  }

  /** Switches a user on or off. */
  public Http.Answer active(String id, boolean active) {
    return send(
        "PATCH",
        "/Users/" + id,
        """
        {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
         "Operations":[{"op":"replace","path":"active","value":%s}]}"""
            .formatted(active));
  }

  /** Patches a resource with the operations, written as a JSON array. */
  public Http.Answer patch(String path, String operations) {
    return send(
        "PATCH",
        path,
        """
        {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":%s}"""
            .formatted(operations));
  }

  /** Deletes a resource. */
  public Http.Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** Sends anything as SCIM. */
  public Http.Answer send(String method, String path, String body) {
    return send(method, path, "application/scim+json", body);
  }

  /** Sends anything. */
  public Http.Answer send(String method, String path, String mediaType, String body) {
    return Http.send(
        method,
        base + path,
        Map.of("Authorization", "Bearer " + token, "Content-Type", mediaType),
        body);
  }
}
