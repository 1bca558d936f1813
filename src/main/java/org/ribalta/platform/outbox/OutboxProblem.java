package org.ribalta.platform.outbox;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.shared.Text;

/** What the outbox refuses. */
enum OutboxProblem implements WordedProblem {
  MESSAGE_SENT(
      "The message has left",
      new Text(
          "Questo messaggio è già partito: non si può mandare di nuovo.",
          "This message has left already: it cannot be sent again."));

  private final String title;
  private final Text words;

  OutboxProblem(String title, Text words) {
    this.title = title;
    this.words = words;
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Text words() {
    return words;
  }
}
