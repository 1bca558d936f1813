/** Remembers links that may be used once. */
@NullMarked
package org.ribalta.platform.link.control;

import org.jspecify.annotations.NullMarked;
