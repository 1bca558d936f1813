/** One code for everything that a request sets off: its log lines, its audit, its messages. */
@NullMarked
package org.ribalta.platform.correlation;

import org.jspecify.annotations.NullMarked;
