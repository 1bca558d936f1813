/**
 * Lines of the log: with the code of what set them off, and without personal data.
 *
 * <p>What we log ourselves names people by nothing but keys. What libraries say of failures can
 * hold any stored value, so messages of their exceptions are left out, and addresses and tokens are
 * blotted out of every line.
 */
@NullMarked
package org.ribalta.platform.log;

import org.jspecify.annotations.NullMarked;
