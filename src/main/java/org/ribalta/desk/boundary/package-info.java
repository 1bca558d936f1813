/** The endpoints of the administration desk. */
@NullMarked
package org.ribalta.desk.boundary;

import org.jspecify.annotations.NullMarked;
