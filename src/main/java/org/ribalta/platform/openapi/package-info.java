/** Describes the JSON API as OpenAPI 3.1, from its resource classes as they are. */
@NullMarked
package org.ribalta.platform.openapi;

import org.jspecify.annotations.NullMarked;
