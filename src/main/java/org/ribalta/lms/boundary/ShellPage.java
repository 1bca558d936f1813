package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.access.Role;
import org.ribalta.lms.control.OpenedActivity;
import org.ribalta.platform.page.Shell;

/** The page a launch answers. */
@ApplicationScoped
public class ShellPage {
  private Shell shell;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ShellPage() {}

  @Inject
  ShellPage(Shell shell) {
    this.shell = shell;
  }

  String write(OpenedActivity opened, Optional<String> returnUrl, String nonce) {
    Map<String, String> launch = new HashMap<>();
    launch.put("token", opened.token());
    launch.put("locale", opened.locale());
    launch.put("view", opened.roles().contains(Role.PROGRAMME_MANAGER) ? "board" : "home");
    returnUrl.ifPresent(url -> launch.put("returnUrl", url));
    return shell.write(opened.locale(), nonce, launch);
  }
}
