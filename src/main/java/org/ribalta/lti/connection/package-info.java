/**
 * Finds out what is wrong between tool and platform, step by step: the keyset, the token endpoint,
 * the scopes it grants, and the services that launches have named.
 */
@NullMarked
package org.ribalta.lti.connection;

import org.jspecify.annotations.NullMarked;
