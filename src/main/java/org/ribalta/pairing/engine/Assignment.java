package org.ribalta.pairing.engine;

import java.util.OptionalInt;

/**
 * Who is paired with whom, and the three figures that are claimed to be best.
 *
 * <p>The array belongs to the record and is not copied; callers only read it.
 *
 * @param columnOf for each row its column, or {@link PairingProblem#NONE}
 * @param places pairs made, locked ones included
 * @param worst the lowest score among the pairs the engine chose; empty when it chose none. Locked
 *     pairs are left out: nobody can improve on them
 * @param total points of all pairs, locked ones included
 */
public record Assignment(int[] columnOf, int places, OptionalInt worst, long total) {}
