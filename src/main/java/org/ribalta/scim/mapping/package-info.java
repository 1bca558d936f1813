/** The files that say what a client may send and how it is read. */
@NullMarked
package org.ribalta.scim.mapping;

import org.jspecify.annotations.NullMarked;
