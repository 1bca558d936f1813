/** Platforms' keys, fetched and cached, and the tool's own. */
@NullMarked
package org.ribalta.lti.key;

import org.jspecify.annotations.NullMarked;
