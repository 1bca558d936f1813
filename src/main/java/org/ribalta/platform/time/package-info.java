/** The clock. */
@NullMarked
package org.ribalta.platform.time;

import org.jspecify.annotations.NullMarked;
