/** Reads the figures of the operator out of the database. */
@NullMarked
package org.ribalta.platform.metrics.control;

import org.jspecify.annotations.NullMarked;
