package org.ribalta.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.json.Json;

/**
 * The one page of the user interface; the rest is drawn in the browser from the JSON API. What it
 * starts with, the bearer token included, stands in a script block and is kept in memory only.
 */
@ApplicationScoped
public class Shell {
  private Settings settings;
  private Html template;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Shell() {}

  @Inject
  Shell(Settings settings) {
    this.settings = settings;
    this.template = new Html("platform/page/shell.html");
  }

  /**
   * Writes the page.
   *
   * @param nonce of the inline scripts, as the content security policy has it
   * @param start what the user interface starts with
   */
  public String write(String locale, String nonce, Map<String, ?> start) {
    return template.with(
        Map.of(
            "lang",
            locale,
            "nonce",
            nonce,
            "base",
            settings.baseUrl().toString(),
            "title",
            "Ribalta",
            "launch",
            Html.inScript(Json.write(start))));
  }
}
