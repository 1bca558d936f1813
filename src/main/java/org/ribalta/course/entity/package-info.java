/** What a module holds, when it opens, and what somebody answered. */
@NullMarked
package org.ribalta.course.entity;

import org.jspecify.annotations.NullMarked;
