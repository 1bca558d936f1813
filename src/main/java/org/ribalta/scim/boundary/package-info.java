/** The SCIM 2.0 endpoints (RFC 7644) and their error dialect. */
@NullMarked
package org.ribalta.scim.boundary;

import org.jspecify.annotations.NullMarked;
