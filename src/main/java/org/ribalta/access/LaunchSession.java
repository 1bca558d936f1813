package org.ribalta.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a login session knows of the launch that began it.
 *
 * @param person the person it resolved to; empty for a guest
 * @param roles the roles it gives
 * @param platform the platform
 * @param activity the LMS activity (resource link)
 * @param returnUrl where the platform wants people back
 * @param locale a BCP 47 tag
 */
public record LaunchSession(
    Optional<UUID> person,
    Set<Role> roles,
    UUID platform,
    UUID activity,
    Optional<String> returnUrl,
    String locale) {}
