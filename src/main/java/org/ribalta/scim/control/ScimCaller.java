package org.ribalta.scim.control;

import java.util.UUID;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.resource.Dropped;

/**
 * The client behind a request.
 *
 * @param clientId the source that it is for the directory
 * @param mapping how it is read
 * @param dropped hears what it sends in vain
 */
public record ScimCaller(UUID clientId, ClientMapping mapping, Dropped dropped) {}
