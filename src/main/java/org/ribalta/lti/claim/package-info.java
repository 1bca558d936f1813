/**
 * One record per claim of a launch, each with its URI and a sample.
 *
 * <p>Reading is guarded: what a specification requires is strict (absent when wrong, so that the
 * validator refuses), everything else is tolerant, because real platforms send nulls, empty texts,
 * numbers for texts and variables they did not expand.
 */
@NullMarked
package org.ribalta.lti.claim;

import org.jspecify.annotations.NullMarked;
