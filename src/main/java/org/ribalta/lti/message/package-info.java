/** One record per message a platform can send; each reads itself from checked claims. */
@NullMarked
package org.ribalta.lti.message;

import org.jspecify.annotations.NullMarked;
