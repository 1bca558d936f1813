/** What administrators look at and do with the mechanisms of the platform. */
@NullMarked
package org.ribalta.desk.control;

import org.jspecify.annotations.NullMarked;
