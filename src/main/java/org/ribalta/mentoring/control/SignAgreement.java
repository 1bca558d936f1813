package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.mentoring.AgreementSigned;
import org.ribalta.mentoring.entity.MentoringProblem;
import org.ribalta.mentoring.entity.Signature;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.tenant.Tenancy;

/** One of the two people signs, for themselves. */
@ApplicationScoped
public class SignAgreement {
  private FindAgreement agreement;
  private SignatureRepository signatures;
  private Pairings pairings;
  private Event<AgreementSigned> signed;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SignAgreement() {}

  @Inject
  SignAgreement(
      FindAgreement agreement,
      SignatureRepository signatures,
      Pairings pairings,
      Event<AgreementSigned> signed,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.agreement = agreement;
    this.signatures = signatures;
    this.pairings = pairings;
    this.signed = signed;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps the signature; once both are there, the agreement is signed. Signing again changes
   * nothing.
   *
   * @param version the text that the person read
   * @throws org.ribalta.platform.problem.Refused {@code invalid} without a version; {@code
   *     agreement-changed} if the text is another by now; {@code programme-not-running}
   */
  @Transactional
  public void sign(PairingView pairing, UUID person, @Nullable String version) {
    new Checks()
        .that(version != null, "/version", "required", "Send the version that you read.")
        .done();
    // The two who sign at once sign one after the other: whoever is second makes it signed.
    pairings.hold(pairing.id());
    if (agreement.of(pairing, person).mineAt() != null) {
      return;
    }
    if (!pairing.commitment().running()) {
      throw MentoringProblem.PROGRAMME_NOT_RUNNING.refused();
    }
    if (!agreement.text().version().equals(version)) {
      throw MentoringProblem.AGREEMENT_CHANGED.refused();
    }
    keep(pairing, person, agreement.text().version());
  }

  private void keep(PairingView pairing, UUID person, String version) {
    Instant now = clock.instant();
    signatures.add(new Signature(ids.next(), pairing.id(), person, version, now));
    signatures.flush();
    audit.record("agreement.signed", "pairing", pairing.id(), Map.of("version", version));
    if (agreement.of(pairing, person).signed()) {
      signed.fire(
          new AgreementSigned(
              Tenancy.current(),
              pairing.editionId(),
              pairing.id(),
              pairing.mentor(),
              pairing.mentee(),
              now));
    }
  }
}
