/**
 * The first half of a launch: a platform's login request is answered with an authentication
 * request.
 *
 * <p>Nothing is stored meanwhile. What the second half must know travels in the state, sealed by
 * the tool and tied to the browser by a secret in a cookie.
 */
@NullMarked
package org.ribalta.lti.login;

import org.jspecify.annotations.NullMarked;
