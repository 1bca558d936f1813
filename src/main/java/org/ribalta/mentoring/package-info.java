/**
 * What a pair agrees on, and its meetings: booked with a goal, held or cancelled.
 *
 * <p>Goals and places are for the two people alone; everybody else sees counts.
 */
@NullMarked
package org.ribalta.mentoring;

import org.jspecify.annotations.NullMarked;
