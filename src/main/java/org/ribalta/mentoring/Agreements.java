package org.ribalta.mentoring;

import java.util.UUID;
import org.ribalta.pairing.PairingView;

/** Questions about what pairs of the current tenant agreed on. */
public interface Agreements {
  /** How far a pair's agreement is, for one of its two people. */
  AgreementState of(PairingView pairing, UUID reader);
}
