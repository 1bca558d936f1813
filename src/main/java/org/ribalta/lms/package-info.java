/** LTI put together with the domain: registrations, launches, people's links, scores. */
@NullMarked
package org.ribalta.lms;

import org.jspecify.annotations.NullMarked;
