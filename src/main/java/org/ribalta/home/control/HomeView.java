package org.ribalta.home.control;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.course.ModuleProgress;
import org.ribalta.directory.PersonCard;
import org.ribalta.enrolment.DigitalLevel;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.HalfDay;
import org.ribalta.enrolment.Side;
import org.ribalta.mentoring.AgreementState;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.pairing.PartDescription;
import org.ribalta.programme.EditionDescription;
import org.ribalta.talent.RecordDescription;

/**
 * The person's page.
 *
 * @param edition the programme of the activity, or null
 * @param enrolment the person's own, or null
 * @param pairing the person's own, or null
 * @param course the modules of the person's own course, in order
 * @param sessions the pair's meetings in the order of time
 */
public record HomeView(
    @Nullable EditionDescription edition,
    @Nullable MyEnrolment enrolment,
    @Nullable MyPairing pairing,
    List<ModuleProgress> course,
    List<MeetingDescription> sessions,
    RecordDescription record) {

  /** What the person said when enrolling. */
  public record MyEnrolment(
      Side side,
      List<String> offers,
      List<String> wants,
      List<String> interests,
      List<String> languages,
      List<HalfDay> availability,
      @Nullable String expectations,
      @Nullable DigitalLevel digitalLevel) {
    static MyEnrolment of(EnrolmentView enrolment) {
      return new MyEnrolment(
          enrolment.side(),
          enrolment.profile().offers(),
          enrolment.profile().wants(),
          enrolment.profile().interests(),
          enrolment.profile().languages(),
          enrolment.profile().availability(),
          enrolment.profile().expectations(),
          enrolment.profile().digitalLevel());
    }
  }

  /**
   * With whom, why, and how far they have come.
   *
   * @param youGive names of topics
   * @param youReceive names of topics
   * @param partnerExpects what the partner hopes for, in their own words
   * @param partnerLevel how at ease the partner says to be with digital tools
   * @param agreement who of the two has signed
   * @param held meetings that took place
   * @param required meetings that the pair committed to
   */
  public record MyPairing(
      UUID id,
      Side side,
      PersonCard partner,
      List<String> youGive,
      List<String> youReceive,
      List<PartDescription> parts,
      @Nullable String partnerExpects,
      @Nullable DigitalLevel partnerLevel,
      AgreementState agreement,
      int held,
      int required) {}
}
