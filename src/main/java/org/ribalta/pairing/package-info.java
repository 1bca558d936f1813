/**
 * Pairs: proposed by an exact engine with a proof, explained to both people, published by a human.
 *
 * <p>A match run keeps its input (people as they were, rules, weights, seed) and its proposal with
 * the certificate, so that it can be replayed. A run that the verifier does not prove is refused,
 * and so is the publication of one that would come out otherwise today.
 */
@NullMarked
package org.ribalta.pairing;

import org.jspecify.annotations.NullMarked;
