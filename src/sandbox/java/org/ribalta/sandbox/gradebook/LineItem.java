package org.ribalta.sandbox.gradebook;

/**
 * A column of the gradebook.
 *
 * @param resourceLink the activity it belongs to, or null
 */
public record LineItem(
    String id,
    String course,
    String label,
    double maximum,
    String resourceLink,
    String resourceId,
    String tag) {}
