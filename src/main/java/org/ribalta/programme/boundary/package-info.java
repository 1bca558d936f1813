/** Templates, topics and editions as the JSON API speaks them. */
@NullMarked
package org.ribalta.programme.boundary;

import org.jspecify.annotations.NullMarked;
