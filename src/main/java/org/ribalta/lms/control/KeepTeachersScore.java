package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ribalta.lti.ags.Result;
import org.ribalta.lti.ags.Results;
import org.ribalta.lti.service.ServiceResult;

/**
 * A score that somebody changed in the LMS is not overwritten unless a person asks. Where the
 * gradebook does not let us read, nobody can tell, and scores are sent as ever.
 */
@ApplicationScoped
public class KeepTeachersScore {
  private Results results;
  private SentScores sentScores;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected KeepTeachersScore() {}

  @Inject
  KeepTeachersScore(Results results, SentScores sentScores) {
    this.results = results;
    this.sentScores = sentScores;
  }

  /** Whether the score is not to be sent. */
  boolean keeps(ScoreRecipient.Address address, ScoreMessage due) {
    if (due.overwrites() || !sentScores.anyTaken(address.link(), due)) {
      return false;
    }
    ServiceResult<Optional<Result>> now =
        results.of(address.platform(), address.lineItem(), address.userId());
    return now instanceof ServiceResult.Delivered<Optional<Result>> read
        && sentScores.isChanged(address.link(), due, read.value());
  }
}
