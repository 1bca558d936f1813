package org.ribalta.mentoring;

import java.time.Instant;
import java.util.UUID;

/**
 * Both people of a pair have signed; fired in the transaction that keeps the second signature.
 *
 * @param at when the second one signed
 */
public record AgreementSigned(
    UUID tenant, UUID editionId, UUID pairingId, UUID mentor, UUID mentee, Instant at) {}
