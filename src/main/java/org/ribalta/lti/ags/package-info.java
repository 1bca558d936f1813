/**
 * Assignment and Grade Services 2.0: line items, scores and results in the platform's gradebook.
 */
@NullMarked
package org.ribalta.lti.ags;

import org.jspecify.annotations.NullMarked;
