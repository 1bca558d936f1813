/** What leaves the server: written with its cause, sent until it has arrived. */
@NullMarked
package org.ribalta.platform.outbox;

import org.jspecify.annotations.NullMarked;
