/** The switch behind the link in a mail, and in the application. */
@NullMarked
package org.ribalta.notice.boundary;

import org.jspecify.annotations.NullMarked;
