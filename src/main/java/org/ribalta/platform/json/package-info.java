/** One way to read and write JSON. */
@NullMarked
package org.ribalta.platform.json;

import org.jspecify.annotations.NullMarked;
