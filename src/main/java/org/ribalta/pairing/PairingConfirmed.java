package org.ribalta.pairing;

import java.time.Instant;
import java.util.UUID;

/** A human confirmed a pair; fired in the transaction that publishes it. */
public record PairingConfirmed(
    UUID tenant, UUID editionId, UUID pairingId, UUID mentor, UUID mentee, Instant at) {}
