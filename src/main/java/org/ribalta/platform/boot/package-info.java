/** Starts the server, and ends it with words when it cannot start. */
@NullMarked
package org.ribalta.platform.boot;

import org.jspecify.annotations.NullMarked;
