/** The desk's addresses in the JSON API. */
@NullMarked
package org.ribalta.desk.boundary;

import org.jspecify.annotations.NullMarked;
