package org.ribalta.desk.boundary;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.control.SearchAudit;

/** Which entries of the audit are asked for. */
public class AuditQuery {
  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  @QueryParam("action")
  private @Nullable String action;

  @QueryParam("actor")
  private @Nullable String actor;

  @QueryParam("object")
  private @Nullable String object;

  @QueryParam("correlation")
  private @Nullable String correlation;

  @QueryParam("after")
  private @Nullable String after;

  SearchAudit.Wish wish() {
    return new SearchAudit.Wish(
        Query.instant("from", from),
        Query.instant("to", to),
        Query.text(action),
        Query.text(actor),
        Query.text(object),
        Query.text(correlation),
        Query.cursor(after));
  }
}
