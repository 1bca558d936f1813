/** What a SCIM request does to people. */
@NullMarked
package org.ribalta.scim.control;

import org.jspecify.annotations.NullMarked;
