package org.ribalta.directory;

/**
 * A person as one source writes them.
 *
 * @param externalId the source's own key for the person, or null (RFC 7643 §3.1)
 * @param document the source's representation as it will be read back; the directory keeps it
 *     unread
 */
public record Provision(PersonProfile profile, String externalId, String document) {}
