/**
 * LTI Dynamic Registration 1.0: platform and tool introduce themselves to each other over one link.
 */
@NullMarked
package org.ribalta.lti.registration;

import org.jspecify.annotations.NullMarked;
