package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.course.CourseModule;
import org.ribalta.lms.control.OpenedActivity;
import org.ribalta.lms.control.Opening;
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

  String write(Opening.Opened opened, Optional<String> returnUrl, String nonce) {
    Map<String, Object> start = new HashMap<>();
    start.put("view", opened.activity().managed() ? "board" : "home");
    start.put("reopen", "/lti/open/" + opened.activity().activity());
    opened.page().ifPresent(page -> start.put("home", page));
    opened.module().ifPresent(module -> begin(start, opened.activity(), module));
    return write(opened.activity(), returnUrl, nonce, start);
  }

  /** Who takes part begins with the module that the link is for. */
  private static void begin(Map<String, Object> start, OpenedActivity opened, CourseModule module) {
    if (!opened.managed()) {
      start.put("view", "course");
      start.put("module", module.key());
    }
  }

  /** The page where somebody chooses what to add to a course, and only that. */
  String write(Opening.Selecting selecting, Optional<String> returnUrl, String nonce) {
    return write(
        selecting.activity(),
        returnUrl,
        nonce,
        Map.of("view", "select", "selection", selecting.selection().toString()));
  }

  /** The page that shows what somebody's score stands for. */
  String write(Opening.Reviewing reviewing, Optional<String> returnUrl, String nonce) {
    return write(
        reviewing.activity(),
        returnUrl,
        nonce,
        Map.of("view", "review", "review", reviewing.person().toString()));
  }

  private String write(
      OpenedActivity opened, Optional<String> returnUrl, String nonce, Map<String, ?> start) {
    String locale = opened.me().locale();
    Map<String, Object> launch = new HashMap<>(start);
    launch.put("token", opened.token());
    launch.put("locale", locale);
    launch.put("me", opened.me());
    returnUrl.ifPresent(url -> launch.put("returnUrl", url));
    return shell.write(locale, nonce, launch);
  }
}
