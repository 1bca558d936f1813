/** The gradebook and its service: LTI Assignment and Grade Services 2.0, as Moodle answers it. */
package org.ribalta.sandbox.gradebook;
