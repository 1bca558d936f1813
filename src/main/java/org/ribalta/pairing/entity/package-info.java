/**
 * The rules of pairing: who may be paired, what makes a good pair, and the proposal that follows.
 *
 * <p>Nobody's age, date of birth or tenure is known here: seniority is the level of the job, and
 * the reporting chain is a position in the organisation tree.
 */
@NullMarked
package org.ribalta.pairing.entity;

import org.jspecify.annotations.NullMarked;
