/** Books, holds and cancels meetings. */
@NullMarked
package org.ribalta.mentoring.control;

import org.jspecify.annotations.NullMarked;
