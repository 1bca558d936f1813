package org.ribalta.lti.registration;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribalta.lti.message.MessageType;

/**
 * The registration request's body (LTI Dynamic Registration 1.0 §3.5, OpenID Connect Dynamic Client
 * Registration 1.0 §2). It asks for nothing that the platform says it does not have: some refuse
 * the whole request for one unknown scope.
 */
final class ClientMetadata {

  private final ToolConfiguration tool;
  private final PlatformConfiguration platform;

  ClientMetadata(ToolConfiguration tool, PlatformConfiguration platform) {
    this.tool = tool;
    this.platform = platform;
  }

  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("application_type", "web");
    json.put("response_types", List.of("id_token"));
    json.put("grant_types", List.of("implicit", "client_credentials"));
    json.put("initiate_login_uri", tool.loginUri().toString());
    json.put("redirect_uris", List.of(tool.launchUri().toString()));
    json.put("client_name", tool.name());
    json.put("jwks_uri", tool.jwksUri().toString());
    json.put("logo_uri", tool.icon().toString());
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("scope", String.join(" ", known(tool.scopes(), platform.scopes())));
    json.put(RegistrationUri.TOOL_CONFIGURATION.uri(), toolConfiguration());
    return JSONObjectUtils.toJSONString(json);
  }

  private Map<String, Object> toolConfiguration() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("domain", tool.launchUri().getHost());
    json.put("target_link_uri", tool.launchUri().toString());
    json.put("description", tool.description());
    json.put("claims", tool.claims());
    json.put("messages", messages().stream().map(this::message).toList());
    return json;
  }

  /** Every platform has resource links, whether or not it lists them. */
  private List<String> messages() {
    List<String> known = known(tool.messages(), platform.messages());
    return tool.messages().stream()
        .filter(type -> known.contains(type) || type.equals(MessageType.RESOURCE_LINK.value()))
        .toList();
  }

  private Map<String, Object> message(String type) {
    return Map.of(
        "type", type, "target_link_uri", tool.launchUri().toString(), "label", tool.name());
  }

  private static List<String> known(List<String> wanted, Set<String> offered) {
    return offered.isEmpty() ? wanted : wanted.stream().filter(offered::contains).toList();
  }
}
