/** Keeps people, units and the reporting chain, and answers questions about them. */
@NullMarked
package org.ribalta.directory.control;

import org.jspecify.annotations.NullMarked;
