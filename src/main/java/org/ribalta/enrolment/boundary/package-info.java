/** Enrolments as the JSON API speaks them. */
@NullMarked
package org.ribalta.enrolment.boundary;

import org.jspecify.annotations.NullMarked;
