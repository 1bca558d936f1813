package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.platform.page.PagePolicy;

/** An error page as an answer: in any frame it may say what happened, but it loads no script. */
final class TroubleAnswer {
  private TroubleAnswer() {}

  static Response of(Trouble kind, String page) {
    return Response.status(kind.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", PagePolicy.of("none", List.of("*")))
        .entity(page)
        .build();
  }
}
