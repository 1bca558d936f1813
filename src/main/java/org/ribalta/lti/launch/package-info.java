/**
 * The second half of a launch: the message is judged.
 *
 * <p>The order is part of the protection: first the state and the browser, then the signature, then
 * the claims, and last, when nothing is left to fail, the nonce is used up.
 */
@NullMarked
package org.ribalta.lti.launch;

import org.jspecify.annotations.NullMarked;
