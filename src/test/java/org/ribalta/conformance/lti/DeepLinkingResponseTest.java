package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.ags.ActivityProgress;
import org.ribalta.lti.ags.SubmissionReview;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.deeplink.ContentItem;
import org.ribalta.lti.deeplink.DeepLinkingResponse;
import org.ribalta.lti.deeplink.DeepLinkingSettings;
import org.ribalta.lti.deeplink.DocumentTarget;
import org.ribalta.lti.deeplink.NewLineItem;
import org.ribalta.lti.deeplink.ResourceLinkItem;
import org.ribalta.lti.deeplink.ReturnMessages;
import org.ribalta.lti.deeplink.TimeWindow;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyset;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.message.DeepLinkingRequest;

/** The answer, claim by claim (LTI Deep Linking 2.0 §4.5), and the settings that it obeys. */
class DeepLinkingResponseTest {

  private static final ToolKey KEY = ToolKey.generate();
  private static final Instant NOW = LaunchScenario.NOW;
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final ReturnMessages SILENT =
      new ReturnMessages(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<String, Object> settings = Lms.validSettings();

  @Test
  void readsWhatThePlatformAccepts() {
    LaunchScenario scenario = LaunchScenario.valid();
    DeepLinkingLaunches.makeRequest(scenario);

    DeepLinkingRequest request =
        (DeepLinkingRequest) ((LaunchResult.Accepted) scenario.launch()).message();

    assertThat(request.settings())
        .isEqualTo(
            new DeepLinkingSettings(
                URI.create("https://lms.example.com/deep-links/7?c=2"),
                List.of("link", "ltiResourceLink"),
                List.of("image/*", "text/html"),
                Set.of("iframe", "window"),
                true,
                Optional.of(true),
                true,
                Optional.of("Mentoring"),
                Optional.of("Entro maggio"),
                Optional.of("csrf: è/=+ 7")));
    assertThat(request.context()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo("2"));
  }

  @Test
  void takesNothingSaidForTheCautiousMeaning() {
    settings.keySet().retainAll(Set.of("deep_link_return_url", "accept_types"));

    DeepLinkingSettings read = read();

    assertThat(read.acceptMultiple()).isFalse();
    assertThat(read.autoCreate()).isFalse();
    assertThat(read.acceptLineItem()).isEmpty();
    assertThat(read.takesLineItems()).isTrue();
    assertThat(read.acceptTargets()).isEmpty();
    assertThat(read.acceptMediaTypes()).isEmpty();
    assertThat(read.data()).isEmpty();
  }

  @Test
  void keepsSettingsAsTheyAre() {
    assertThat(DeepLinkingSettings.read(claims(read().toClaim()))).contains(read());
    settings.keySet().retainAll(Set.of("deep_link_return_url", "accept_types"));
    assertThat(DeepLinkingSettings.read(claims(read().toClaim()))).contains(read());
  }

  // Mutation: iss and aud the wrong way round, or another deployment than the request's.
  @Test
  void saysWhoAnswersWhom() throws Exception {
    Map<String, Object> claims = signed(List.of(item()), SILENT);

    assertThat(claims)
        .containsEntry("iss", Lms.CLIENT_ID)
        .containsEntry("aud", Lms.ISSUER)
        .containsEntry(Lms.CLAIM + "deployment_id", "1")
        .containsEntry(Lms.CLAIM + "message_type", "LtiDeepLinkingResponse")
        .containsEntry(Lms.CLAIM + "version", "1.3.0");
    assertThat((long) claims.get("iat")).isBetween(NOW.getEpochSecond() - 30, NOW.getEpochSecond());
    assertThat((long) claims.get("exp"))
        .isBetween(NOW.getEpochSecond(), NOW.getEpochSecond() + 600);
  }

  // Mutation: a constant nonce.
  @Test
  void hasANonceOfItsOwn() throws Exception {
    Set<Object> nonces = new HashSet<>();
    for (int answer = 0; answer < 3; answer++) {
      nonces.add(signed(List.of(), SILENT).get("nonce"));
    }
    assertThat(nonces).hasSize(3).doesNotContainNull();
  }

  // Mutation: data trimmed, decoded or left out.
  @Test
  void givesDataBackExactly() throws Exception {
    settings.put("data", "  csrf:%20\u00e8/=+\"\\ \n{} ");
    assertThat(signed(List.of(item()), SILENT)).containsEntry(CLAIM + "data", settings.get("data"));

    settings.remove("data");
    assertThat(signed(List.of(item()), SILENT)).doesNotContainKey(CLAIM + "data");
  }

  @Test
  void isSignedByTheToolsKey() throws Exception {
    JWSObject token = JWSObject.parse(response(List.of(), SILENT).signedWith(KEY, NOW));
    var key =
        JWKSet.parse(new ToolKeyset(List.of(KEY)).toJson()).getKeyByKeyId(KEY.kid()).toRSAKey();

    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
  }

  @Test
  void describesTheLink() throws Exception {
    assertThat(items(signed(List.of(item()), SILENT)))
        .containsExactly(
            Map.of(
                "type", "ltiResourceLink",
                "url", "https://tool.example.com/lti/launch",
                "title", "Competenze digitali",
                "text", "Sei mesi",
                "custom", Map.of("ribalta_link", "x"),
                "lineItem",
                    Map.of(
                        "scoreMaximum", 100L,
                        "label", "Incontri",
                        "resourceId", "edition-1",
                        "tag", "meetings",
                        "submissionReview",
                            Map.of(
                                "reviewableStatus",
                                List.of("InProgress", "Completed"),
                                "label",
                                "Apri in Ribalta")),
                "available",
                    Map.of(
                        "startDateTime", "2026-10-05T08:00:00Z",
                        "endDateTime", "2026-10-05T09:00:00Z"),
                "submission", Map.of("endDateTime", "2026-10-05T09:00:00Z"),
                "iframe", Map.of("width", 800L, "height", 600L)));
  }

  @Test
  void leavesOutWhatIsNotSaid() throws Exception {
    ResourceLinkItem bare =
        new ResourceLinkItem(
            URI.create(Lms.TARGET),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            TimeWindow.OPEN,
            TimeWindow.OPEN,
            Optional.of(
                new DocumentTarget.Window(
                    Optional.of("_blank"), Optional.empty(), Optional.empty())));

    assertThat(items(signed(List.of(bare), SILENT)))
        .containsExactly(
            Map.of(
                "type",
                "ltiResourceLink",
                "url",
                Lms.TARGET,
                "window",
                Map.of("targetName", "_blank")));
  }

  // Mutation: takesLineItems answering true always, or false when nothing is said.
  @Test
  void hasNoLineItemWhereThePlatformIgnoresThem() throws Exception {
    settings.put("accept_lineitem", false);
    assertThat(items(signed(List.of(item()), SILENT)).get(0)).doesNotContainKey("lineItem");

    settings.remove("accept_lineitem");
    assertThat(items(signed(List.of(item()), SILENT)).get(0)).containsKey("lineItem");
  }

  // Mutation: the check of the number of items removed.
  @Test
  void holdsOneItemUnlessSeveralAreAccepted() throws Exception {
    assertThat(items(signed(List.of(item(), item()), SILENT))).hasSize(2);

    settings.remove("accept_multiple");
    assertThatThrownBy(() -> response(List.of(item(), item()), SILENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(items(signed(List.of(item()), SILENT))).hasSize(1);
  }

  // Mutation: the check of the types removed.
  @Test
  void holdsAcceptedTypesOnly() throws Exception {
    settings.put("accept_types", List.of("link", "html"));

    assertThatThrownBy(() -> response(List.of(item()), SILENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(items(signed(List.of(), SILENT))).isEmpty();
  }

  @Test
  void carriesMessagesForPersonAndLog() throws Exception {
    ReturnMessages messages =
        new ReturnMessages(
            Optional.of("Fatto"), Optional.of("ok"), Optional.of("Errore"), Optional.of("e1"));

    assertThat(signed(List.of(), messages))
        .containsEntry(CLAIM + "msg", "Fatto")
        .containsEntry(CLAIM + "log", "ok")
        .containsEntry(CLAIM + "errormsg", "Errore")
        .containsEntry(CLAIM + "errorlog", "e1");
    assertThat(signed(List.of(), SILENT))
        .doesNotContainKeys(CLAIM + "msg", CLAIM + "log", CLAIM + "errormsg", CLAIM + "errorlog");
  }

  @Test
  void refusesAColumnWithoutPoints() {
    assertThatThrownBy(
            () ->
                new NewLineItem(
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ResourceLinkItem item() {
    return new ResourceLinkItem(
        URI.create(Lms.TARGET),
        Optional.of("Competenze digitali"),
        Optional.of("Sei mesi"),
        Map.of("ribalta_link", "x"),
        Optional.of(
            new NewLineItem(
                BigDecimal.valueOf(100),
                Optional.of("Incontri"),
                Optional.of("edition-1"),
                Optional.of("meetings"),
                Optional.of(
                    new SubmissionReview(
                        List.of(ActivityProgress.IN_PROGRESS, ActivityProgress.COMPLETED),
                        Optional.of("Apri in Ribalta"))))),
        new TimeWindow(Optional.of(NOW.plusMillis(5)), Optional.of(NOW.plusSeconds(3_600))),
        TimeWindow.until(NOW.plusSeconds(3_600)),
        Optional.of(new DocumentTarget.Iframe(Optional.of(800), Optional.of(600))));
  }

  private DeepLinkingSettings read() {
    return DeepLinkingSettings.read(claims(settings)).orElseThrow();
  }

  private static Claims claims(Map<String, Object> settings) {
    return Claims.of(Map.of(DeepLinkingLaunches.SETTINGS, new LinkedHashMap<>(settings)));
  }

  private DeepLinkingResponse response(List<ContentItem> items, ReturnMessages messages) {
    return new DeepLinkingResponse(Lms.PLATFORM, new DeploymentId("1"), read(), items, messages);
  }

  private Map<String, Object> signed(List<ContentItem> items, ReturnMessages messages)
      throws Exception {
    String token = response(items, messages).signedWith(KEY, NOW);
    return JWSObject.parse(token).getPayload().toJSONObject();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> claims) {
    return (List<Map<String, Object>>) claims.get(CLAIM + "content_items");
  }
}
