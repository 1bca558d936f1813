/** SCIM clients and the documents they sent. */
@NullMarked
package org.ribalta.scim.entity;

import org.jspecify.annotations.NullMarked;
