/**
 * Links that let whoever holds them do one thing: signed, bound to a purpose and a tenant, ending;
 * or kept, and good for one use.
 */
@NullMarked
package org.ribalta.platform.link;

import org.jspecify.annotations.NullMarked;
