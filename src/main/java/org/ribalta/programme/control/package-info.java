/** Creates and finds editions; reads templates and topics. */
@NullMarked
package org.ribalta.programme.control;

import org.jspecify.annotations.NullMarked;
