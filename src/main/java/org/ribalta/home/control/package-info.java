/** Composes the participant's page from what the features answer. */
@NullMarked
package org.ribalta.home.control;

import org.jspecify.annotations.NullMarked;
