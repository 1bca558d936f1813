/** Gives consent, counts scores and hands them on. */
@NullMarked
package org.ribalta.talent.control;

import org.jspecify.annotations.NullMarked;
