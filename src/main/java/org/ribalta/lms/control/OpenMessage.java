package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ribalta.lti.claim.LisRole;
import org.ribalta.lti.message.DeepLinkingRequest;
import org.ribalta.lti.message.LtiMessage;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.lti.message.SubmissionReviewRequest;

/** Opens what a verified message asks for. Runs as the message's tenant. */
@ApplicationScoped
public class OpenMessage {
  private OpenActivity openActivity;
  private OpenSelection openSelection;
  private OpenReview openReview;
  private BringPage bringPage;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenMessage() {}

  @Inject
  OpenMessage(
      OpenActivity openActivity,
      OpenSelection openSelection,
      OpenReview openReview,
      BringPage bringPage) {
    this.openActivity = openActivity;
    this.openSelection = openSelection;
    this.openReview = openReview;
    this.bringPage = bringPage;
  }

  /** Opens it, or says why not. A test user is nobody, and leaves no trace. */
  public Opening open(UUID platform, LtiMessage message) {
    if (message.roles().includes(LisRole.TEST_USER)) {
      return new Opening.TestUser();
    }
    if (message instanceof DeepLinkingRequest request) {
      return openSelection.open(platform, request);
    }
    if (message instanceof SubmissionReviewRequest request) {
      return openReview.open(platform, request);
    }
    Opening opening = openActivity.open(platform, (ResourceLinkLaunch) message);
    return opening instanceof Opening.Opened opened
        ? bringPage.along(opened.activity()).at(opened.module())
        : opening;
  }
}
