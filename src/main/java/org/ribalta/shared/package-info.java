/** Tiny values that every feature may use; they know the JDK only. */
@NullMarked
package org.ribalta.shared;

import org.jspecify.annotations.NullMarked;
