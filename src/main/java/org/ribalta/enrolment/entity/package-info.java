/** The enrolment and what its profile must hold. */
@NullMarked
package org.ribalta.enrolment.entity;

import org.jspecify.annotations.NullMarked;
