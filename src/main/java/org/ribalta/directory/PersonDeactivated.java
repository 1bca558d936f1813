package org.ribalta.directory;

import java.util.UUID;

/**
 * A person may no longer sign in: deactivated or deleted at the provider. Fired in the transaction
 * that causes it; login sessions end with it (OWASP ASVS 5.0, 7.4.2).
 */
public record PersonDeactivated(UUID tenant, UUID personId) {}
