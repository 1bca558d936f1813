/**
 * Everything that leaves: written in the transaction that causes it, sent at least once, seen and
 * tried again by an administrator.
 *
 * <p>A feature enqueues with {@link org.ribalta.platform.outbox.Outbox} and sends with an {@link
 * org.ribalta.platform.outbox.OutboxHandler}. Messages to one receiver are a <i>lane</i>: sent one
 * after another, while other lanes go on.
 */
@NullMarked
package org.ribalta.platform.outbox;

import org.jspecify.annotations.NullMarked;
