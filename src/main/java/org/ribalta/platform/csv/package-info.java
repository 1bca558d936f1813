/** Tables that people open in a spreadsheet. */
@NullMarked
package org.ribalta.platform.csv;

import org.jspecify.annotations.NullMarked;
