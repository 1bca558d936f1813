/** The course as the JSON API speaks it, each module for whoever takes part in it. */
@NullMarked
package org.ribalta.course.boundary;

import org.jspecify.annotations.NullMarked;
