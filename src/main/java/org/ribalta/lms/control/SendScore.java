package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.SentScore;
import org.ribalta.lti.ags.Gradebook;
import org.ribalta.lti.ags.GradingProgress;
import org.ribalta.lti.ags.Score;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.platform.outbox.Delivery;
import org.ribalta.platform.outbox.OutboxHandler;
import org.ribalta.platform.outbox.Outgoing;
import org.ribalta.talent.ScoreDeliveries;

/**
 * Carries a score to the platform's gradebook (AGS 2.0). A repetition has the first try's
 * timestamp, so it changes nothing there: the platform answers 409, which counts as delivered. What
 * a teacher changed there stays, unless a person asked.
 */
@ApplicationScoped
public class SendScore implements OutboxHandler {
  private ScoreRecipient recipients;
  private MakeColumn makeColumn;
  private Gradebook gradebook;
  private ScoreDeliveries deliveries;
  private KeepTeachersScore keepTeachersScore;
  private SentScores sentScores;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SendScore() {}

  @Inject
  SendScore(
      ScoreRecipient recipients,
      MakeColumn makeColumn,
      Gradebook gradebook,
      ScoreDeliveries deliveries,
      KeepTeachersScore keepTeachersScore,
      SentScores sentScores) {
    this.recipients = recipients;
    this.makeColumn = makeColumn;
    this.gradebook = gradebook;
    this.deliveries = deliveries;
    this.keepTeachersScore = keepTeachersScore;
    this.sentScores = sentScores;
  }

  @Override
  public String kind() {
    return EnqueueScores.KIND;
  }

  @Override
  public Delivery deliver(Outgoing message) {
    ScoreMessage due = message.payload(ScoreMessage.class);
    if (!deliveries.wanted(due.key(), due.at())) {
      return new Delivery.Refused("No longer wanted: taken back, or a newer score is due.");
    }
    Optional<Delivery> noColumn = makeColumn.prepare(due);
    if (noColumn.isPresent()) {
      return noColumn.get();
    }
    Optional<ScoreRecipient.Address> address = recipients.find(due.activityId(), due.key());
    return address
        .map(found -> deliver(due, found))
        .orElseGet(
            () ->
                new Delivery.Refused(
                    "The activity has no gradebook column, or the person never opened it."));
  }

  private Delivery deliver(ScoreMessage due, ScoreRecipient.Address address) {
    if (keepTeachersScore.keeps(address, due)) {
      return new Delivery.Refused(
          "Somebody changed the score in the LMS: it stays until an administrator sends ours again.");
    }
    return sentScores
        .trying(address.link(), due)
        .map(attempt -> outcome(send(due, address, attempt), attempt))
        .orElseGet(Delivery.Sent::new);
  }

  private ServiceResult<Score> send(
      ScoreMessage due, ScoreRecipient.Address address, SentScore.Attempt attempt) {
    return gradebook.send(
        address.platform(),
        address.lineItem(),
        new Score(
            address.userId(),
            BigDecimal.valueOf(due.scoreGiven()),
            BigDecimal.valueOf(due.scoreMaximum()),
            Optional.empty(),
            ScoreProgress.of(due.scoreGiven(), due.scoreMaximum()),
            GradingProgress.FULLY_GRADED,
            attempt.timestamp()));
  }

  private static Delivery outcome(ServiceResult<Score> result, SentScore.Attempt attempt) {
    if (result instanceof ServiceResult.RetryLater<Score> later) {
      return new Delivery.Later(later.detail(), later.after());
    }
    if (result instanceof ServiceResult.RefusedForGood<Score> refused) {
      return refused.reason() == ServiceRefusal.SUPERSEDED
          ? superseded(attempt)
          : new Delivery.Refused(refused.detail());
    }
    return new Delivery.Sent();
  }

  private static Delivery superseded(SentScore.Attempt attempt) {
    return attempt.repeated()
        ? new Delivery.Sent()
        : new Delivery.Refused(
            "The gradebook holds a score with a later time: somebody gave it there, or the LMS's"
                + " clock is ahead of ours.");
  }

  @Override
  public void settled(Outgoing message, Delivery outcome) {
    ScoreMessage due = message.payload(ScoreMessage.class);
    Optional<UUID> link =
        recipients.find(due.activityId(), due.key()).map(ScoreRecipient.Address::link);
    if (outcome instanceof Delivery.Sent) {
      deliveries.delivered(due.key(), due.at());
      link.ifPresent(it -> sentScores.taken(it, due));
    } else if (outcome instanceof Delivery.Refused refused) {
      link.ifPresent(it -> sentScores.refused(it, due));
      if (deliveries.wanted(due.key(), due.at())) {
        deliveries.failed(due.key(), refused.reason());
      }
    }
  }

  @Override
  public void retried(Outgoing message) {
    ScoreMessage due = message.payload(ScoreMessage.class);
    deliveries.retried(due.key(), due.at());
  }
}
