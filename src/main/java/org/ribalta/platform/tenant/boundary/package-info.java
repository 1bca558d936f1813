/** Customers as the bootstrap API speaks them. */
@NullMarked
package org.ribalta.platform.tenant.boundary;

import org.jspecify.annotations.NullMarked;
