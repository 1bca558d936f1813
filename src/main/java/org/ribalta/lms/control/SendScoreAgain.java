package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lms.entity.SentScore;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.ScoreRequests;

/** An administrator decides that our score counts: it takes the place of what is in the LMS. */
@ApplicationScoped
public class SendScoreAgain {
  private SentScoreRepository scores;
  private ActivityRepository activities;
  private ScoreRequests requests;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SendScoreAgain() {}

  @Inject
  SendScoreAgain(
      SentScoreRepository scores,
      ActivityRepository activities,
      ScoreRequests requests,
      Audit audit) {
    this.scores = scores;
    this.activities = activities;
    this.requests = requests;
    this.audit = audit;
  }

  /**
   * Sends the person's current score once more.
   *
   * @throws Refused {@code not-found} if there is no such score; {@code score-withheld} if the
   *     person does not agree (any more)
   */
  @Transactional
  public void send(UUID id) {
    SentScore sent = scores.find(id).orElseThrow(() -> Refused.notFound("score"));
    String tag = activities.find(sent.link()).orElseThrow().tag();
    if (!requests.again(new ScoreKey(sent.edition(), sent.person(), tag))) {
      throw LmsProblem.scoreWithheld();
    }
    sent.sendingAgain();
    audit.record("score.sent-again", "edition", sent.edition(), Map.of("person", sent.person()));
  }
}
