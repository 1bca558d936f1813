package org.ribalta.platform.outbox;

import java.time.Instant;

/**
 * A message that this node may send now.
 *
 * @param attempt which try this is; whoever claims the message anew has a higher one
 * @param since when the claim was last made or renewed
 * @param correlationId the code of the request that caused the message
 */
record Claim(Outgoing message, int attempt, Instant since, String correlationId) {}
