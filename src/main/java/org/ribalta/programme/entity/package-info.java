/** The edition and its states. */
@NullMarked
package org.ribalta.programme.entity;

import org.jspecify.annotations.NullMarked;
