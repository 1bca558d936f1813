package org.ribalta.sandbox.gradebook;

/**
 * A column of the gradebook.
 *
 * @param resourceLink the activity it belongs to, or null
 * @param review whether and how its scores lead to the tool; null for not at all
 */
public record LineItem(
    String id,
    String course,
    String label,
    double maximum,
    String resourceLink,
    String resourceId,
    String tag,
    Review review) {}
