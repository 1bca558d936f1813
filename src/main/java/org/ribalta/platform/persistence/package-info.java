/** The road to the database: data source, tenant on each transaction, repositories. */
@NullMarked
package org.ribalta.platform.persistence;

import org.jspecify.annotations.NullMarked;
