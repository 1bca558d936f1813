/** The desk's part of the JSON API. */
@NullMarked
package org.ribalta.desk.boundary;

import org.jspecify.annotations.NullMarked;
