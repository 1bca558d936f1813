package org.ribalta.lms.control;

import java.util.UUID;

/**
 * Who chooses.
 *
 * @param activity what their session is for
 */
public record SelectionCaller(UUID person, UUID activity) {}
