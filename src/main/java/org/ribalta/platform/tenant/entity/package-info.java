/** The customer. */
@NullMarked
package org.ribalta.platform.tenant.entity;

import org.jspecify.annotations.NullMarked;
