/** The doors that a learning platform and its people come through, with their pages. */
@NullMarked
package org.ribalta.lms.boundary;

import org.jspecify.annotations.NullMarked;
