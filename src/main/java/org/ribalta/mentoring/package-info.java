/**
 * Meetings of a pair: booked with a goal, held or cancelled.
 *
 * <p>Goals and places are for the two people alone; everybody else sees counts.
 */
package org.ribalta.mentoring;
