/** Names and Role Provisioning Services 2.0: who belongs to a course. */
@NullMarked
package org.ribalta.lti.nrps;

import org.jspecify.annotations.NullMarked;
