package org.ribalta.access.control;

import java.util.UUID;
import org.ribalta.access.openid.RelyingParty;

/**
 * The tenant's provider, ready to be asked.
 *
 * @param id its key here
 * @param party what we are to it
 */
record ConnectedProvider(UUID id, RelyingParty party) {}
