/** Makes customers, and works in one. */
@NullMarked
package org.ribalta.platform.tenant.control;

import org.jspecify.annotations.NullMarked;
