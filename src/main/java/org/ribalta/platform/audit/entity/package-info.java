/** What the audit stores, and the arithmetic of its seals. */
@NullMarked
package org.ribalta.platform.audit.entity;

import org.jspecify.annotations.NullMarked;
