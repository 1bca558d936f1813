/** Decides who is written to, and when. */
@NullMarked
package org.ribalta.notice.control;

import org.jspecify.annotations.NullMarked;
