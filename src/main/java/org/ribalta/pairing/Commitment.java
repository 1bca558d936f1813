package org.ribalta.pairing;

import java.time.LocalDate;

/**
 * What a pair commits to.
 *
 * @param from the first day on which they may meet
 * @param to the last day
 * @param meetings how many times
 * @param running whether the edition is under way: neither before its start nor closed
 */
public record Commitment(LocalDate from, LocalDate to, int meetings, boolean running) {}
