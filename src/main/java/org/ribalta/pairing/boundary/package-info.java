/** Match runs, their publication and pairs as the JSON API speaks them. */
@NullMarked
package org.ribalta.pairing.boundary;

import org.jspecify.annotations.NullMarked;
