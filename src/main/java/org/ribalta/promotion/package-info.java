/**
 * Makes a programme known: the public page of an edition that opted in, and what its manager tells
 * people with. It composes what the features answer about an edition and shows totals only; nothing
 * depends on it.
 */
@NullMarked
package org.ribalta.promotion;

import org.jspecify.annotations.NullMarked;
