/** The public page, and the manager's side of it as the JSON API speaks it. */
@NullMarked
package org.ribalta.promotion.boundary;

import org.jspecify.annotations.NullMarked;
