/** Meetings as the JSON API speaks them. */
@NullMarked
package org.ribalta.mentoring.boundary;

import org.jspecify.annotations.NullMarked;
