package org.ribalta.programme.entity;

import java.time.LocalDate;

/**
 * What a programme manager decides about an edition.
 *
 * @param title 1 to 120 characters
 * @param startsOn its first day
 * @param endsOn its last day, after the first
 */
public record EditionPlan(Template template, String title, LocalDate startsOn, LocalDate endsOn) {}
