/** The rules of every request that comes in and every call that goes out. */
@NullMarked
package org.ribalta.platform.http;

import org.jspecify.annotations.NullMarked;
