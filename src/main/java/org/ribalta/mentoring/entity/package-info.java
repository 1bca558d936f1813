/** The meeting of a pair and the plan it counts towards. */
@NullMarked
package org.ribalta.mentoring.entity;

import org.jspecify.annotations.NullMarked;
