/**
 * Deep linking (LTI Deep Linking 2.0): what a platform accepts, and the signed answer that has it
 * add items to a course.
 */
@NullMarked
package org.ribalta.lti.deeplink;

import org.jspecify.annotations.NullMarked;
