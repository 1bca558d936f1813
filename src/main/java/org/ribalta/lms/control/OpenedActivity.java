package org.ribalta.lms.control;

import java.util.List;

/**
 * A launch that opens something.
 *
 * @param token the bearer token of the new login session
 * @param me who came in, so that the page need not ask
 * @param frameOrigins who may frame the page
 */
public record OpenedActivity(String token, Me me, List<String> frameOrigins) {}
