/** Who calls, what their role opens, and the login sessions that say so. */
@NullMarked
package org.ribalta.access;

import org.jspecify.annotations.NullMarked;
