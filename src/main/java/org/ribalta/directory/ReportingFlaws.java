package org.ribalta.directory;

/**
 * What is wrong with the reporting chain; none of it stops anything.
 *
 * @param missingManagers people whose manager is named but not in the directory (yet)
 * @param peopleInCycles people who report to themselves through others
 */
public record ReportingFlaws(int missingManagers, int peopleInCycles) {}
