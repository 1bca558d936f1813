/** Signs callers in and holds them to what a resource method declares. */
@NullMarked
package org.ribalta.access.boundary;

import org.jspecify.annotations.NullMarked;
