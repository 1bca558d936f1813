/** Refusals and failures, and how the JSON API says them (RFC 9457). */
@NullMarked
package org.ribalta.platform.problem;

import org.jspecify.annotations.NullMarked;
