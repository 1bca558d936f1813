package org.ribalta.platform.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a link lets its holder do.
 *
 * @param purpose the one thing, e.g. {@code reminders}
 * @param subject whom or what it is about
 * @param expiresAt when it ends, to the second
 */
public record SignedLink(String purpose, UUID tenant, UUID subject, Instant expiresAt) {}
