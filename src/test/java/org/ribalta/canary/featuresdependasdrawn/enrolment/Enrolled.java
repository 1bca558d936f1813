package org.ribalta.canary.featuresdependasdrawn.enrolment;

import org.ribalta.canary.featuresdependasdrawn.pairing.PairingId;

/** An enrolment that knows the pair that comes of it. */
record Enrolled(PairingId pairing) {}
