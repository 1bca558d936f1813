/**
 * The administration desk: what administrators and the operator do with the mechanisms of {@code
 * platform}, which knows no roles. Nothing depends on it.
 */
@NullMarked
package org.ribalta.desk;

import org.jspecify.annotations.NullMarked;
