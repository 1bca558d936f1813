/** Pages that the server itself writes: the shell of the user interface, and texts for people. */
@NullMarked
package org.ribalta.platform.page;

import org.jspecify.annotations.NullMarked;
