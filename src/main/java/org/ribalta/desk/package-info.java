/**
 * The administration desk: what administrators see and do of mechanisms that know no roles. It may
 * use everything, and nothing uses it.
 */
@NullMarked
package org.ribalta.desk;

import org.jspecify.annotations.NullMarked;
