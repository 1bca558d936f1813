package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.access.Role;
import org.ribalta.lms.control.OpenedActivity;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.json.Json;

/** The one page a launch answers; the rest is drawn in the browser from the JSON API. */
@ApplicationScoped
public class ShellPage {
  private Settings settings;
  private Html template;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ShellPage() {}

  @Inject
  ShellPage(Settings settings) {
    this.settings = settings;
    this.template = new Html("shell.html");
  }

  String write(OpenedActivity opened, Optional<String> returnUrl, String nonce) {
    return template.with(
        Map.of(
            "lang", opened.locale(),
            "nonce", nonce,
            "base", settings.baseUrl().toString(),
            "title", "Ribalta",
            "launch", Html.inScript(Json.write(launch(opened, returnUrl)))));
  }

  private static Map<String, String> launch(OpenedActivity opened, Optional<String> returnUrl) {
    Map<String, String> launch = new HashMap<>();
    launch.put("token", opened.token());
    launch.put("locale", opened.locale());
    launch.put("view", opened.roles().contains(Role.PROGRAMME_MANAGER) ? "board" : "home");
    returnUrl.ifPresent(url -> launch.put("returnUrl", url));
    return launch;
  }
}
