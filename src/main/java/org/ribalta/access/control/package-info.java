/** Begins, finds and ends login sessions. */
@NullMarked
package org.ribalta.access.control;

import org.jspecify.annotations.NullMarked;
