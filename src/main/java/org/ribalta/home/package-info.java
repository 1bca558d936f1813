/**
 * What the signed-in person's page needs in one read. It only asks the other features' query
 * interfaces, and nothing depends on it.
 */
@NullMarked
package org.ribalta.home;

import org.jspecify.annotations.NullMarked;
