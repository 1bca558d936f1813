package org.ribalta.canary.featuresdependasdrawn.pairing;

import java.util.UUID;

/** Known too early. */
public record PairingId(UUID value) {}
