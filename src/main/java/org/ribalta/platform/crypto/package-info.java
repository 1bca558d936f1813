/** Tokens, digests and boxes for secrets, over the JDK's own algorithms. */
@NullMarked
package org.ribalta.platform.crypto;

import org.jspecify.annotations.NullMarked;
