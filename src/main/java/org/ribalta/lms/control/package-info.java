/** Registers platforms, opens activities and delivers scores. */
@NullMarked
package org.ribalta.lms.control;

import org.jspecify.annotations.NullMarked;
