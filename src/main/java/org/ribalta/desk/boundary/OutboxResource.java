package org.ribalta.desk.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.mail.MailContent;
import org.ribalta.platform.mail.MailPreview;
import org.ribalta.platform.outbox.OutboxItem;
import org.ribalta.platform.outbox.OutboxMessage;
import org.ribalta.platform.outbox.WatchOutbox;
import org.ribalta.platform.problem.Refused;

/** What leaves, what does not and why, and another try. */
@Path("/admin/tenants/{tenant}/outbox")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
  @Inject private WatchOutbox outbox;
  @Inject private MailPreview mail;

  /** What to try again; a null kind means everything. */
  record Retries(@Nullable String kind) {}

  /** How many messages are tried again. */
  record Retried(int count) {}

  /**
   * A message and, while no SMTP server is set, the mail it would be.
   *
   * @param mail what an administrator can send by hand, or null
   */
  record Opened(
      @JsonUnwrapped OutboxItem item,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MailContent mail) {}

  @GET
  @Requires(Operation.LIST_OUTBOX)
  public WatchOutbox.Page list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("after") @Nullable String after) {
    return outbox.list(
        new WatchOutbox.Wish(
            Query.oneOf("status", OutboxMessage.Status.class, status),
            Query.text(kind),
            Query.cursor(after)));
  }

  @GET
  @Path("{id}")
  @Requires(Operation.READ_OUTBOX_MESSAGE)
  public Opened read(@PathParam("id") UUID id) {
    OutboxItem item = outbox.find(id).orElseThrow(() -> Refused.notFound("message"));
    return new Opened(item, outbox.content(id).flatMap(mail::of).orElse(null));
  }

  @POST
  @Path("{id}/retry")
  @Requires(Operation.RETRY_OUTBOX_MESSAGE)
  public OutboxItem retry(@PathParam("id") UUID id) {
    return outbox.retry(id);
  }

  @POST
  @Path("retries")
  @Requires(Operation.RETRY_OUTBOX)
  public Retried retryAll(@Nullable Retries wanted) {
    String kind = wanted == null || wanted.kind() == null ? "" : wanted.kind();
    return new Retried(outbox.retryAll(kind));
  }
}
