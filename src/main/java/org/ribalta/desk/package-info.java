/**
 * The administration desk: what administrators see and do of the server's mechanisms, which know no
 * roles themselves. It may use everything; nothing uses it.
 */
@NullMarked
package org.ribalta.desk;

import org.jspecify.annotations.NullMarked;
