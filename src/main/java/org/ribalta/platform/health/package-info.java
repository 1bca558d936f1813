/** What a supervisor asks: alive, and ready to serve. */
@NullMarked
package org.ribalta.platform.health;

import org.jspecify.annotations.NullMarked;
