/** The one door to the network; the caller builds it and decides what may pass. */
@NullMarked
package org.ribalta.lti.http;

import org.jspecify.annotations.NullMarked;
