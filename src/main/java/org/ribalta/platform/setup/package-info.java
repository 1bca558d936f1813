/** The token that opens the bootstrap API. */
@NullMarked
package org.ribalta.platform.setup;

import org.jspecify.annotations.NullMarked;
