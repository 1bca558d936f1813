package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.ribalta.lms.control.OpenedActivity;
import org.ribalta.lms.control.Opening;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.page.PagePolicy;

/** The answer that shows an opened activity, after a launch and after a reload. */
@ApplicationScoped
public class OpenedPage {
  private ShellPage shell;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenedPage() {}

  @Inject
  OpenedPage(ShellPage shell) {
    this.shell = shell;
  }

  /** Answers it, with the cookie by which a reload finds the session. */
  Response answer(Opening.Opened opened, Optional<String> back) {
    OpenedActivity activity = opened.activity();
    String nonce = RandomText.base64Url(16);
    return Response.ok(shell.write(opened, back, nonce))
        .header("Content-Security-Policy", PagePolicy.of(nonce, activity.frameOrigins()))
        .header(HttpHeaders.SET_COOKIE, SessionCookie.header(activity.activity(), activity.token()))
        .build();
  }
}
