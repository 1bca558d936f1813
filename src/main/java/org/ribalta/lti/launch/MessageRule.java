package org.ribalta.lti.launch;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.ags.AgsEndpoint;
import org.ribalta.lti.claim.CoreClaim;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.ForUser;
import org.ribalta.lti.claim.ResourceLink;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.claim.UserIdentity;
import org.ribalta.lti.deeplink.DeepLinkingSettings;
import org.ribalta.lti.message.MessageType;

/**
 * What LTI demands of a message, in the order of checking (LTI Core 1.3 §5.3, Deep Linking 2.0
 * §4.4, Submission Review 1.0).
 */
enum MessageRule {
  /** §5.3.2. */
  VERSION(
      Refusal.VERSION_UNSUPPORTED, (launch, urls) -> launch.says(CoreClaim.VERSION.uri(), "1.3.0")),

  /** §5.3.1. */
  TYPE_GIVEN(
      Refusal.MESSAGE_TYPE_MISSING,
      (launch, urls) -> launch.text(CoreClaim.MESSAGE_TYPE).isPresent()),

  /** §5.3.1. */
  TYPE_SUPPORTED(Refusal.MESSAGE_TYPE_UNSUPPORTED, (launch, urls) -> launch.type().isPresent()),

  /** §5.3.6. Anonymous launches (§5.3.6.1) are refused: there is nobody to keep anything for. */
  PERSON(Refusal.SUBJECT_MISSING, (launch, urls) -> UserIdentity.read(launch.claims()).isPresent()),

  /** §5.3.7. */
  ROLES(Refusal.ROLES_MISSING, (launch, urls) -> Roles.read(launch.claims()).isPresent()),

  /** §5.3.5. */
  RESOURCE_LINK(
      Refusal.RESOURCE_LINK_MISSING,
      (launch, urls) ->
          !launch.isOf(MessageType.RESOURCE_LINK)
              || ResourceLink.read(launch.claims()).isPresent()),

  /** Deep Linking 2.0 §4.4.6. */
  SETTINGS(
      Refusal.SETTINGS_MISSING,
      (launch, urls) ->
          !launch.isOf(MessageType.DEEP_LINKING)
              || DeepLinkingSettings.read(launch.claims()).isPresent()),

  /** The signed answer goes there through the browser, so nobody may read along. */
  RETURN_SAFE(
      Refusal.RETURN_URL_UNSAFE,
      (launch, urls) ->
          !launch.isOf(MessageType.DEEP_LINKING)
              || DeepLinkingSettings.read(launch.claims())
                  .filter(settings -> SafeAddress.is(settings.returnUrl()))
                  .isPresent()),

  /** Submission Review 1.0, "For user claim". */
  FOR_USER(
      Refusal.FOR_USER_MISSING,
      (launch, urls) ->
          !launch.isOf(MessageType.SUBMISSION_REVIEW) || ForUser.read(launch.claims()).isPresent()),

  /** Submission Review 1.0: the claim of AGS 2.0 has the line item. */
  LINE_ITEM(
      Refusal.LINE_ITEM_MISSING,
      (launch, urls) ->
          !launch.isOf(MessageType.SUBMISSION_REVIEW)
              || AgsEndpoint.read(launch.claims()).flatMap(AgsEndpoint::lineItem).isPresent()),

  /** §5.3.4; a deep linking request need not have one. */
  TARGET_GIVEN(
      Refusal.TARGET_LINK_MISSING,
      (launch, urls) ->
          launch.text(CoreClaim.TARGET_LINK_URI).isPresent()
              || (launch.isOf(MessageType.DEEP_LINKING)
                  && !launch.claims().has(CoreClaim.TARGET_LINK_URI.uri()))),

  /** §5.3.4: the signed address wins over the login's, and is never an open redirect. */
  TARGET_OWN(
      Refusal.TARGET_LINK_OFF_SITE,
      (launch, urls) ->
          !launch.claims().has(CoreClaim.TARGET_LINK_URI.uri())
              || (launch.text(CoreClaim.TARGET_LINK_URI).filter(urls::own).isPresent()
                  && launch.claims().webAddress(CoreClaim.TARGET_LINK_URI.uri()).isPresent())),

  /** §5.3.3. */
  DEPLOYMENT_GIVEN(
      Refusal.DEPLOYMENT_MISSING, (launch, urls) -> DeploymentId.read(launch.claims()).isPresent()),

  /** §4.1.2. */
  DEPLOYMENT_OF_LOGIN(
      Refusal.DEPLOYMENT_MISMATCH,
      (launch, urls) ->
          launch.state().deploymentId().isEmpty()
              || launch.text(CoreClaim.DEPLOYMENT_ID).equals(launch.state().deploymentId())),

  /** OIDC Core §3.1.2.1. */
  NONCE_GIVEN(Refusal.NONCE_MISSING, (launch, urls) -> launch.claims().string("nonce").isPresent()),

  /** OIDC Core §3.1.3.7 item 11: the nonce that went out with this state. */
  NONCE_OF_STATE(
      Refusal.NONCE_MISMATCH, (launch, urls) -> launch.says("nonce", launch.state().nonce())),

  /** §3.1.3. Last, so that only a launch that is good in all else is offered for approval. */
  DEPLOYMENT_KNOWN(Refusal.DEPLOYMENT_UNKNOWN, (launch, urls) -> launch.deploymentKnown());

  private final Refusal refusal;
  private final BiPredicate<SignedLaunch, ToolUrls> rule;

  MessageRule(Refusal refusal, BiPredicate<SignedLaunch, ToolUrls> rule) {
    this.refusal = refusal;
    this.rule = rule;
  }

  Optional<Refusal> broken(SignedLaunch launch, ToolUrls urls) {
    return rule.test(launch, urls) ? Optional.empty() : Optional.of(refusal);
  }
}
