/**
 * Programmes: what an edition wants to change, when, and how far it has come.
 *
 * <p>An edition belongs to the LMS activity that it was opened from; nobody who came in by another
 * activity sees it. This root is what other features may use: {@link
 * org.ribalta.programme.Editions} and {@link org.ribalta.programme.Topics} to ask, {@link
 * org.ribalta.programme.EditionProgress} to move an edition on, {@link
 * org.ribalta.programme.EditionFigures} to add what they count.
 */
@NullMarked
package org.ribalta.programme;

import org.jspecify.annotations.NullMarked;
