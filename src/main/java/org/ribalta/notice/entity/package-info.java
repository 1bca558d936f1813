/** What people want to be written about, and when they are left in peace. */
@NullMarked
package org.ribalta.notice.entity;

import org.jspecify.annotations.NullMarked;
