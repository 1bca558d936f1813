/** What every feature stands on, without a word of the domain. */
@NullMarked
package org.ribalta.platform;

import org.jspecify.annotations.NullMarked;
