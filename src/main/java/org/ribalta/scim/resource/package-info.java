/** The user document: admission, patch and what Ribalta reads from it. */
@NullMarked
package org.ribalta.scim.resource;

import org.jspecify.annotations.NullMarked;
