package org.ribalta.lms.entity;

import java.util.Optional;

/**
 * What an administrator decides of a platform before it is known; the rest it says itself.
 *
 * @param people absent leaves it to the platform's preset
 * @param trustAdministrators absent leaves it to the platform's preset
 */
public record RegistrationTerms(
    Optional<PeopleSource> people, Optional<Boolean> trustAdministrators) {}
