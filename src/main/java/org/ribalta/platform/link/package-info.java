/**
 * Links that let whoever holds them do one thing: signed, bound to a purpose and a tenant, ending.
 */
@NullMarked
package org.ribalta.platform.link;

import org.jspecify.annotations.NullMarked;
