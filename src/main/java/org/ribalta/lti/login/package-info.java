/**
 * The first half of a launch: a platform's login request is answered with an authentication
 * request.
 *
 * <p>Nothing is stored meanwhile. What the second half must know travels in the state, sealed by
 * the tool and tied to the browser by a secret that it keeps: in a cookie, else in the platform's
 * page around the tool, else in a cookie of a window of its own.
 */
@NullMarked
package org.ribalta.lti.login;

import org.jspecify.annotations.NullMarked;
