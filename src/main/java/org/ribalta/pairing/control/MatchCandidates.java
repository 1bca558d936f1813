package org.ribalta.pairing.control;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ribalta.directory.ChainLabel;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.Profile;
import org.ribalta.pairing.entity.Candidate;
import org.ribalta.pairing.entity.MatchInput;
import org.ribalta.pairing.entity.Side;

/** Takes a picture of everybody who can be paired in an edition now. */
@ApplicationScoped
public class MatchCandidates {
  private Enrolments enrolments;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MatchCandidates() {}

  @Inject
  MatchCandidates(Enrolments enrolments, People people) {
    this.enrolments = enrolments;
    this.people = people;
  }

  /** Everyone enrolled who still works here, where they stand today. */
  MatchInput of(UUID edition) {
    List<EnrolmentView> enrolled = enrolments.ofEdition(edition);
    Set<UUID> ids = enrolled.stream().map(EnrolmentView::personId).collect(toSet());
    Map<UUID, PersonView> active =
        people.findAll(ids).stream()
            .filter(PersonView::active)
            .collect(toMap(PersonView::id, Function.identity()));
    Map<UUID, ChainLabel> chain = people.chain(active.keySet());
    List<Candidate> candidates =
        enrolled.stream()
            .filter(each -> active.containsKey(each.personId()))
            .map(
                each ->
                    candidate(
                        each,
                        requireNonNull(active.get(each.personId())),
                        requireNonNull(chain.get(each.personId()))))
            .toList();
    return MatchInput.standard(candidates);
  }

  private static Candidate candidate(EnrolmentView enrolment, PersonView person, ChainLabel label) {
    Profile profile = enrolment.profile();
    return new Candidate(
        enrolment.id(),
        person.id(),
        Side.valueOf(enrolment.side().name()),
        person.rank(),
        label,
        person.unitId(),
        Set.copyOf(profile.offers()),
        Set.copyOf(profile.wants()),
        Set.copyOf(profile.interests()),
        Set.copyOf(profile.languages()),
        profile.availability().stream().map(Enum::name).collect(toSet()));
  }
}
