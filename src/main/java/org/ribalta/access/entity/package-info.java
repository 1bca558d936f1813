/** The login session and its life. */
@NullMarked
package org.ribalta.access.entity;

import org.jspecify.annotations.NullMarked;
