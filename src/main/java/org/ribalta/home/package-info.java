/**
 * What the signed-in person's page needs in one read, and the page behind a score. It only asks the
 * other features' query interfaces, and nothing depends on it.
 */
@NullMarked
package org.ribalta.home;

import org.jspecify.annotations.NullMarked;
