/** People, units and the intervals that label the reporting chain. */
@NullMarked
package org.ribalta.directory.entity;

import org.jspecify.annotations.NullMarked;
