package org.ribalta.lms.control;

import java.util.List;
import org.ribalta.access.Role;

/**
 * A launch that opens something.
 *
 * @param token the bearer token of the new login session
 * @param roles what the launch gave, in order
 * @param frameOrigins who may frame the page
 * @param locale the language of the page
 */
public record OpenedActivity(
    String token, List<Role> roles, List<String> frameOrigins, String locale) {}
