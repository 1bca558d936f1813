/** Where the JAX-RS applications are put together; each lists its classes. */
@NullMarked
package org.ribalta;

import org.jspecify.annotations.NullMarked;
