package org.ribalta.programme.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ribalta.programme.RoleLabels;

/**
 * What a programme manager decides about an edition.
 *
 * @param title 1 to 120 characters
 * @param startsOn its first day
 * @param endsOn its last day, after the first
 * @param labels what the company calls the two roles; null for the usual names
 */
public record EditionPlan(
    Template template,
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable RoleLabels labels) {}
