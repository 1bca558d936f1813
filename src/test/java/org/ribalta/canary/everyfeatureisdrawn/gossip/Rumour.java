package org.ribalta.canary.everyfeatureisdrawn.gossip;

/** Lives in a feature that nobody drew. */
record Rumour(String text) {}
