package org.ribalta.sandbox.company;

/**
 * A place in the company that somebody fills.
 *
 * @param level 1 to 7
 * @param known the person the plan wants there, or null where any name will do
 */
public record Post(int level, String division, Unit unit, Plan.Known known) {}
