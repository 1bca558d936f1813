/** Composes, changes and publishes what tells people about an edition. */
@NullMarked
package org.ribalta.promotion.control;

import org.jspecify.annotations.NullMarked;
