/** Consent and the score it covers. */
@NullMarked
package org.ribalta.talent.entity;

import org.jspecify.annotations.NullMarked;
