package org.ribalta.lti.ags;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.RetryReason;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;

/**
 * A platform's gradebook (AGS 2.0).
 *
 * <p>Every call is safe to repeat, except that a line item whose creation was not answered must be
 * looked for before it is created again, which {@link #findOrCreate} does.
 */
public final class Gradebook {

  private final AuthorizedCalls calls;

  public Gradebook(AuthorizedCalls calls) {
    this.calls = calls;
  }

  /** A look at a line item; to be sent with an access token. */
  public static HttpCall glance(URI lineItem) {
    return HttpCall.get(lineItem, AgsMediaType.LINE_ITEM.value());
  }

  /** Whether an answer is a line item. */
  public static boolean isLineItem(HttpAnswer answer) {
    return LineItemJson.read(answer.body()).isPresent();
  }

  /**
   * Sends a score.
   *
   * @param lineItem its address as the platform gave it
   * @return the score if it was taken; {@link ServiceRefusal#SUPERSEDED} if the gradebook holds one
   *     of the same time or later, as after a repetition; {@link ServiceRefusal#INVALID} if this
   *     person cannot be graded
   */
  public ServiceResult<Score> send(Platform platform, URI lineItem, Score score) {
    String type = AgsMediaType.SCORE.value();
    HttpCall call = HttpCall.post(AgsAddress.scores(lineItem), type, type, ScoreJson.write(score));
    return calls
        .send(platform, Set.of(AgsUri.SCOPE_SCORE.uri()), call)
        .then(taken -> new ServiceResult.Delivered<>(score));
  }

  /** The first line item that bears the names the wanted one sets, or else a new one. */
  public ServiceResult<LineItem> findOrCreate(Platform platform, URI lineItems, LineItem wanted) {
    return find(platform, lineItems, wanted)
        .then(
            found ->
                found
                    .<ServiceResult<LineItem>>map(ServiceResult.Delivered::new)
                    .orElseGet(() -> create(platform, lineItems, wanted)));
  }

  /** Looks for a line item. Platforms that ignore the filters are filtered here. */
  public ServiceResult<Optional<LineItem>> find(Platform platform, URI lineItems, LineItem wanted) {
    HttpCall call =
        HttpCall.get(
            AgsAddress.search(lineItems, wanted), AgsMediaType.LINE_ITEM_CONTAINER.value());
    return calls
        .send(platform, lineItemScope(), call)
        .then(answer -> readContainer(answer).then(items -> first(items, wanted)));
  }

  /** Creates a line item; what comes back has an address. */
  public ServiceResult<LineItem> create(Platform platform, URI lineItems, LineItem wanted) {
    String type = AgsMediaType.LINE_ITEM.value();
    HttpCall call = HttpCall.post(lineItems, type, type, LineItemJson.write(wanted));
    return calls.send(platform, lineItemScope(), call).then(Gradebook::readItem);
  }

  private static Set<String> lineItemScope() {
    return Set.of(AgsUri.SCOPE_LINE_ITEM.uri());
  }

  private static ServiceResult<Optional<LineItem>> first(List<LineItem> items, LineItem wanted) {
    return new ServiceResult.Delivered<>(items.stream().filter(wanted::describes).findFirst());
  }

  private static ServiceResult<List<LineItem>> readContainer(HttpAnswer answer) {
    return LineItemJson.readContainer(answer.body())
        .<ServiceResult<List<LineItem>>>map(ServiceResult.Delivered::new)
        .orElseGet(Gradebook::unreadable);
  }

  private static ServiceResult<LineItem> readItem(HttpAnswer answer) {
    return LineItemJson.read(answer.body())
        .<ServiceResult<LineItem>>map(ServiceResult.Delivered::new)
        .orElseGet(Gradebook::unreadable);
  }

  private static <T> ServiceResult<T> unreadable() {
    return new ServiceResult.RetryLater<>(
        RetryReason.PLATFORM_FAILING, "The gradebook's answer is no line item.", Optional.empty());
  }
}
