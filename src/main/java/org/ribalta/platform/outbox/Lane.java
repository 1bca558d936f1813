package org.ribalta.platform.outbox;

import java.util.UUID;

/**
 * Messages that go to one receiver and so wait for each other.
 *
 * @param receiver what the sender calls the receiver; empty where a kind has one only
 */
record Lane(UUID tenant, String kind, String receiver) {}
