/** Keys of others, and which of them are trusted with what they sign. */
@NullMarked
package org.ribalta.access.jose;

import org.jspecify.annotations.NullMarked;
