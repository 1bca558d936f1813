/** Which customer the current thread works for. */
@NullMarked
package org.ribalta.platform.tenant;

import org.jspecify.annotations.NullMarked;
