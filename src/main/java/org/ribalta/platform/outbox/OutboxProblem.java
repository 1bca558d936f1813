package org.ribalta.platform.outbox;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What the outbox refuses. */
enum OutboxProblem implements WordedProblem {
  MESSAGE_SENT(
      "The message has left",
      new Text(
          "Questo messaggio è già partito: non si può mandare di nuovo.",
          "This message has left already: it cannot be sent again."));

  private final Wording wording;

  OutboxProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
