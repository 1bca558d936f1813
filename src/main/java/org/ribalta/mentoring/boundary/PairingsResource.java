package org.ribalta.mentoring.boundary;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.mentoring.MeetingCounts;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;

/** How the pairs of an edition are doing: counts, never what is said. */
@Path("/editions/{edition}/pairings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PairingsResource {
  @Inject private Pairings pairings;
  @Inject private Meetings meetings;
  @Inject private People people;
  @Inject private Caller caller;

  /**
   * A pair, for the programme manager.
   *
   * @param required how many meetings the pair committed to
   * @param nextAt the next planned meeting, or null
   */
  record PairProgress(
      UUID id,
      PersonCard mentor,
      PersonCard mentee,
      int held,
      int planned,
      int required,
      @Nullable Instant nextAt) {
    static PairProgress of(PairingView pairing, MeetingCounts counts, Map<UUID, PersonCard> cards) {
      return new PairProgress(
          pairing.id(),
          requireNonNull(cards.get(pairing.mentor())),
          requireNonNull(cards.get(pairing.mentee())),
          counts.held(),
          counts.planned(),
          pairing.commitment().meetings(),
          counts.nextAt().orElse(null));
    }
  }

  @GET
  @Requires(Operation.LIST_PAIRINGS)
  public List<PairProgress> list(@PathParam("edition") UUID edition) {
    List<PairingView> pairs = pairings.ofEdition(edition, caller.activity());
    Map<UUID, MeetingCounts> counts = meetings.counts(pairs.stream().map(PairingView::id).toList());
    Map<UUID, PersonCard> cards =
        people.cards(
            pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                .collect(Collectors.toSet()));
    return pairs.stream()
        .map(
            pair ->
                PairProgress.of(pair, counts.getOrDefault(pair.id(), MeetingCounts.NONE), cards))
        .toList();
  }
}
