/**
 * Who takes part in an edition, on which side, and what each gives, wants and can make time for.
 *
 * <p>A person enrols once in an edition, for themselves. Anyone may enrol on either side: seniority
 * is relative, and is a matter of the pair, not of the person.
 */
@NullMarked
package org.ribalta.enrolment;

import org.jspecify.annotations.NullMarked;
