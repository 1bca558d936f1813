/** Enrols people and answers who takes part. */
@NullMarked
package org.ribalta.enrolment.control;

import org.jspecify.annotations.NullMarked;
