package org.ribalta.lms.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ribalta.platform.config.Settings;

/** What to type into an LMS that has no dynamic registration: {@code tool.json} with addresses. */
@ApplicationScoped
public class ToolDescription {
  private LtiConfig config;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ToolDescription() {}

  @Inject
  ToolDescription(LtiConfig config, Settings settings) {
    this.config = config;
    this.settings = settings;
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
