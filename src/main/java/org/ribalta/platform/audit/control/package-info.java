/** Records, seals, verifies and finds entries of the audit. */
@NullMarked
package org.ribalta.platform.audit.control;

import org.jspecify.annotations.NullMarked;
