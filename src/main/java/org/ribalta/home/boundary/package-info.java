/** The participant's page as the JSON API speaks it. */
@NullMarked
package org.ribalta.home.boundary;

import org.jspecify.annotations.NullMarked;
