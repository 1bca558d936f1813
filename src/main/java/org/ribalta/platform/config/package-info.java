/** Settings and files of configuration, checked once at start. */
@NullMarked
package org.ribalta.platform.config;

import org.jspecify.annotations.NullMarked;
