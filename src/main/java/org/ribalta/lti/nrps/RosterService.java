package org.ribalta.lti.nrps;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.Platform;
import org.ribalta.lti.claim.Claims;
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
 * A platform's rosters (NRPS 2.0), one page a call: whoever reads them keeps the address of the
 * next page, and so can go on after a failure. Only with the last page is it known who is gone.
 */
public final class RosterService {
  private static final String MEDIA_TYPE =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final AuthorizedCalls calls;

  public RosterService(AuthorizedCalls calls) {
    this.calls = calls;
  }

  /**
   * Which members are wanted.
   *
   * @param limit how many a page; platforms may send fewer, or ignore it
   * @param role only those with this role, or everybody
   */
  public record Wish(int limit, Optional<String> role) {}

  /** A look at a roster that brings at most one member; to be sent with an access token. */
  public static HttpCall glance(NrpsEndpoint roster) {
    URI one = new QueryParameters().with("limit", "1").appendedTo(roster.memberships());
    return HttpCall.get(one, MEDIA_TYPE);
  }

  /** Whether an answer is a page of a roster. */
  public static boolean isRoster(HttpAnswer answer) {
    return Claims.parse(answer.body())
        .flatMap(container -> container.objects("members"))
        .isPresent();
  }

  /** The first page. */
  public ServiceResult<RosterPage> first(Platform platform, NrpsEndpoint roster, Wish wish) {
    QueryParameters parameters = new QueryParameters().with("limit", String.valueOf(wish.limit()));
    wish.role().ifPresent(role -> parameters.with("role", role));
    return fetch(platform, roster, parameters.appendedTo(roster.memberships()));
  }

  /**
   * A further page.
   *
   * @param page its address, from the page before
   * @return {@link ServiceRefusal#UNEXPECTED_ANSWER} without a call if the address is not the
   *     roster's own server: the access token is for nobody else
   */
  public ServiceResult<RosterPage> next(Platform platform, NrpsEndpoint roster, URI page) {
    return SameServer.of(roster.memberships(), page)
        ? fetch(platform, roster, page)
        : new ServiceResult.RefusedForGood<>(
            ServiceRefusal.UNEXPECTED_ANSWER,
            "The roster's next page is on another server than the roster.");
  }

  private ServiceResult<RosterPage> fetch(Platform platform, NrpsEndpoint roster, URI page) {
    Set<String> scope = Set.of(NrpsUri.SCOPE_MEMBERSHIP_READ_ONLY.uri());
    return calls
        .send(platform, scope, HttpCall.get(page, MEDIA_TYPE))
        .then(answer -> read(answer, roster, page));
  }

  private static ServiceResult<RosterPage> read(HttpAnswer answer, NrpsEndpoint roster, URI page) {
    Optional<List<Claims>> members =
        Claims.parse(answer.body()).flatMap(container -> container.objects("members"));
    if (members.isEmpty()) {
      return new ServiceResult.RetryLater<>(
          RetryReason.PLATFORM_FAILING, "The roster's answer is no roster.", Optional.empty());
    }
    Optional<URI> next = answer.header("Link").flatMap(link -> LinkHeader.next(link, page));
    if (next.isPresent()
        && (next.get().equals(page) || !SameServer.of(roster.memberships(), next.get()))) {
      return new ServiceResult.RefusedForGood<>(
          ServiceRefusal.UNEXPECTED_ANSWER,
          "The roster's next page is itself, or on another server than the roster.");
    }
    return new ServiceResult.Delivered<>(page(members.get(), next));
  }

  private static RosterPage page(List<Claims> sent, Optional<URI> next) {
    List<Member> members = sent.stream().map(Member::read).flatMap(Optional::stream).toList();
    return new RosterPage(members, sent.size() - members.size(), next);
  }
}
