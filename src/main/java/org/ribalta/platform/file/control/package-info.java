/** Keeps and reads the parts. */
@NullMarked
package org.ribalta.platform.file.control;

import org.jspecify.annotations.NullMarked;
