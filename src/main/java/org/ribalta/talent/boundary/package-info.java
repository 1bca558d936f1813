/** Consent to scores as the JSON API speaks it. */
@NullMarked
package org.ribalta.talent.boundary;

import org.jspecify.annotations.NullMarked;
