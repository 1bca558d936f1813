/** What particular clients send otherwise, one class each. */
@NullMarked
package org.ribalta.scim.quirk;

import org.jspecify.annotations.NullMarked;
