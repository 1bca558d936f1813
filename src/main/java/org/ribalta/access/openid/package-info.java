/**
 * Our side of a sign-in with a company's OpenID Connect provider (OpenID Connect Core 1.0, code
 * flow): discovery, the request, the exchange of the code, and the checks of what comes back. Knows
 * nothing of tenants and of who may do what.
 */
@NullMarked
package org.ribalta.access.openid;

import org.jspecify.annotations.NullMarked;
