package org.ribalta.platform.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer, as others may know it.
 *
 * @param locale a BCP 47 language tag
 */
public record TenantDetails(UUID id, String name, String locale, Instant createdAt) {}
