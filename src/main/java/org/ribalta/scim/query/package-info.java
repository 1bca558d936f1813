/** Filters, pages and projections of RFC 7644 §3.4.2. */
@NullMarked
package org.ribalta.scim.query;

import org.jspecify.annotations.NullMarked;
