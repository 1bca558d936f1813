/** The public page and the rules of what it may show. */
@NullMarked
package org.ribalta.promotion.entity;

import org.jspecify.annotations.NullMarked;
