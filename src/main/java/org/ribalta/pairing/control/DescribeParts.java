package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ribalta.enrolment.HalfDay;
import org.ribalta.pairing.PartDescription;
import org.ribalta.pairing.PartDescription.Detail;
import org.ribalta.pairing.entity.ScorePart;
import org.ribalta.programme.Topics;
import org.ribalta.shared.Language;

/** Puts the reasons for a pair in words. */
@ApplicationScoped
public class DescribeParts {
  private Topics topics;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DescribeParts() {}

  @Inject
  DescribeParts(Topics topics) {
    this.topics = topics;
  }

  /** Every reason, in the order in which people read them. */
  public List<PartDescription> describe(List<ScorePart> parts, Language language) {
    return parts.stream()
        .map(part -> new PartDescription(part.kind().name(), part.points(), of(part, language)))
        .toList();
  }

  private Detail of(ScorePart part, Language language) {
    List<String> none = List.of();
    List<String> common = part.common();
    return switch (part.kind()) {
      case SKILLS, EXCHANGE -> new Detail(common, topics.names(common, language), none, none);
      case INTERESTS -> new Detail(none, none, common, none);
      case AVAILABILITY -> new Detail(none, none, none, inWeekOrder(common));
      case CROSS_UNIT -> new Detail(none, none, none, none);
    };
  }

  private static List<String> inWeekOrder(List<String> halfDays) {
    return halfDays.stream().map(HalfDay::valueOf).sorted().map(Enum::name).toList();
  }
}
