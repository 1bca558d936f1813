package org.ribalta.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as one source writes them.
 *
 * @param externalId the source's own key for the person, or null (RFC 7643 §3.1)
 * @param document the source's representation as it will be read back; the directory keeps it
 *     unread
 */
public record Provision(PersonProfile profile, @Nullable String externalId, String document) {}
