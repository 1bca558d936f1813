package org.ribalta.lms.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ribalta.lti.registration.ToolConfiguration;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.tenant.control.TenantLocale;

/** What to type into an LMS that has no dynamic registration: {@code tool.json} with addresses. */
@ApplicationScoped
public class ToolDescription {
  private LtiConfig config;
  private Settings settings;
  private TenantLocale locale;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ToolDescription() {}

  @Inject
  ToolDescription(LtiConfig config, Settings settings, TenantLocale locale) {
    this.config = config;
    this.settings = settings;
    this.locale = locale;
  }

  /** The same for a dynamic registration, in the current tenant's language. */
  ToolConfiguration configuration() {
    JsonNode tool = config.tool();
    return new ToolConfiguration(
        tool.get("title").asText(),
        tool.get("description").path(locale.current()).asText(),
        settings.at(tool.get("icon").asText()),
        settings.at("/lti/login"),
        settings.at("/lti/launch"),
        settings.at("/lti/jwks"),
        texts(tool.get("scopes")),
        texts(tool.get("claims")),
        texts(tool.get("messages")));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** The description as JSON. */
  public String json() {
    ObjectNode tool = config.tool().deepCopy();
    tool.put("icon", settings.baseUrl() + tool.get("icon").asText());
    tool.put("toolUrl", settings.at("/lti/launch").toString());
    tool.put("loginUrl", settings.at("/lti/login").toString());
    tool.put("redirectUrl", settings.at("/lti/launch").toString());
    tool.put("jwksUrl", settings.at("/lti/jwks").toString());
    return tool.toPrettyString();
  }
}
