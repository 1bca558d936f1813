/**
 * Who did what, kept so that nobody can change it unnoticed.
 *
 * <p>An entry names people by a random key out of an erasable table. Every minute's entries become
 * the leaves of a Merkle tree (RFC 6962 §2.1), whose root is sealed onto the last one.
 */
@NullMarked
package org.ribalta.platform.audit;

import org.jspecify.annotations.NullMarked;
