/** Proposes, verifies and publishes pairs. */
@NullMarked
package org.ribalta.pairing.control;

import org.jspecify.annotations.NullMarked;
