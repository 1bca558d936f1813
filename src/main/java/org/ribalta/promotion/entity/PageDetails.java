package org.ribalta.promotion.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a programme manager decides about a public page.
 *
 * @param words up to 600 characters of their own; null for none
 * @param searchable whether search engines may list it
 */
public record PageDetails(Slug slug, @Nullable String words, boolean searchable) {}
