/** Reads modules and takes the answers that complete them. */
@NullMarked
package org.ribalta.course.control;

import org.jspecify.annotations.NullMarked;
