/**
 * The exact one-to-one pairing engine: arrays in, assignment and certificate out.
 *
 * <p>Pure Java, no other package of ours, no clock, no threads, no static state. The mentors are
 * the rows and the mentees the columns of a sparse score table; an arc that is absent is a pair
 * that a hard rule forbids. {@link org.ribalta.pairing.engine.PairingSolver} finds the best
 * assignment in lexicographic order (most places, best worst pair, highest total) and a {@link
 * org.ribalta.pairing.engine.Certificate} for each of the three; {@link
 * org.ribalta.pairing.engine.Verifier} checks both from the problem alone and shares no code with
 * the solver, so a fault in the solver cannot vouch for itself.
 *
 * <p>Meant for up to about 1,000 people a side. Same problem and same seed give the same answer.
 */
@NullMarked
package org.ribalta.pairing.engine;

import org.jspecify.annotations.NullMarked;
