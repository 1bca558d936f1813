/**
 * SCIM 2.0 (RFC 7642–7644): how an identity provider or HRIS writes the directory.
 *
 * <p>{@code mapping} holds the schemas and what each kind of client may send; {@code resource}
 * turns JSON into canonical resources and applies patches; {@code query} turns filters and pages
 * into questions for the directory; {@code quirk} undoes the known departures of vendors.
 */
@NullMarked
package org.ribalta.scim;

import org.jspecify.annotations.NullMarked;
