package org.ribalta.lti.ags;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.LinkHeader;
import org.ribalta.lti.http.QueryParameters;
import org.ribalta.lti.http.SameServer;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.RetryReason;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;

/**
 * What a platform's gradebook holds (AGS 2.0, "Result service"). No page size is asked for: Moodle
 * answers a {@code limit} with a page that is not found.
 */
public final class Results {

  /** Far more than a course has people; a platform whose pages go round in circles has to end. */
  private static final int MOST_PAGES = 500;

  private final AuthorizedCalls calls;

  public Results(AuthorizedCalls calls) {
    this.calls = calls;
  }

  /** All results of a column. */
  public ServiceResult<List<Result>> of(Platform platform, URI lineItem) {
    return from(platform, AgsAddress.results(lineItem));
  }

  /** One person's result; empty if the column holds none. */
  public ServiceResult<Optional<Result>> of(Platform platform, URI lineItem, String userId) {
    URI address =
        new QueryParameters().with("user_id", userId).appendedTo(AgsAddress.results(lineItem));
    return from(platform, address)
        .then(
            all ->
                // Platforms that ignore the filter are filtered here.
                new ServiceResult.Delivered<>(
                    all.stream().filter(result -> result.userId().equals(userId)).findFirst()));
  }

  private ServiceResult<List<Result>> from(Platform platform, URI first) {
    List<Result> all = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    Optional<URI> next = Optional.of(first);
    while (next.isPresent()) {
      URI page = next.get();
      if (!seen.add(page) || seen.size() > MOST_PAGES || !SameServer.of(first, page)) {
        return new ServiceResult.RefusedForGood<>(
            ServiceRefusal.UNEXPECTED_ANSWER,
            "The gradebook's next page is one that was read, or on another server.");
      }
      ServiceResult<Page> read = read(platform, page);
      if (!(read instanceof ServiceResult.Delivered<Page> delivered)) {
        return read.then(never -> new ServiceResult.Delivered<>(all));
      }
      all.addAll(delivered.value().results());
      next = delivered.value().next();
    }
    return new ServiceResult.Delivered<>(List.copyOf(all));
  }

  private record Page(List<Result> results, Optional<URI> next) {}

  private ServiceResult<Page> read(Platform platform, URI page) {
    return calls
        .send(
            platform,
            Set.of(AgsUri.SCOPE_RESULT_READ_ONLY.uri()),
            HttpCall.get(page, AgsMediaType.RESULT_CONTAINER.value()))
        .then(answer -> page(answer, page));
  }

  private static ServiceResult<Page> page(HttpAnswer answer, URI page) {
    Optional<URI> next = answer.header("Link").flatMap(link -> LinkHeader.next(link, page));
    return ResultJson.readContainer(answer.body())
        .<ServiceResult<Page>>map(results -> new ServiceResult.Delivered<>(new Page(results, next)))
        .orElseGet(
            () ->
                new ServiceResult.RetryLater<>(
                    RetryReason.PLATFORM_FAILING,
                    "The gradebook's answer is no list of results.",
                    Optional.empty()));
  }
}
