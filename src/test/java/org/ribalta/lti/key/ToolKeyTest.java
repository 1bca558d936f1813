package org.ribalta.lti.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolKeyTest {

  private static final ToolKey KEY = ToolKey.generate();

  @Test
  void signsWhatItsPublishedKeyVerifies() throws Exception {
    JWSObject jwt = JWSObject.parse(KEY.sign(Map.of("iss", "ribalta")));
    JWK published = published(KEY).getKeyByKeyId(jwt.getHeader().getKeyID());

    assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(jwt.verify(new RSASSAVerifier(published.toRSAKey()))).isTrue();
  }

  // Mutation: toPublicJwk without toPublicJWK.
  @Test
  void publishesNothingPrivate() throws Exception {
    assertThat(published(KEY).getKeys()).noneMatch(JWK::isPrivate);
    assertThat(new ToolKeyset(List.of(KEY)).toJson()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
  }

  @Test
  void publishesAlgorithmAndUse() throws Exception {
    JWK published = published(KEY).getKeys().get(0);

    assertThat(published.getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(published.getKeyUse().identifier()).isEqualTo("sig");
    assertThat(published.size()).isEqualTo(2048);
  }

  @Test
  void comesBackFromStorage() {
    ToolKey restored = ToolKey.ofPrivateJwk(KEY.toPrivateJwk());

    assertThat(restored.kid()).isEqualTo(KEY.kid());
    assertThat(restored.sign(Map.of("a", 1))).isEqualTo(KEY.sign(Map.of("a", 1)));
  }

  @Test
  void signsWithTheFirstAndPublishesAll() throws Exception {
    ToolKey next = ToolKey.generate();
    ToolKeyset keyset = new ToolKeyset(List.of(next, KEY));

    assertThat(keyset.signingKey()).isSameAs(next);
    assertThat(JWKSet.parse(keyset.toJson()).getKeys())
        .extracting(JWK::getKeyID)
        .containsExactly(next.kid(), KEY.kid());
  }

  @Test
  void refusesAPublicKeyAndNonsense() throws Exception {
    String publicKey = published(KEY).getKeys().get(0).toJSONString();

    assertThatThrownBy(() -> ToolKey.ofPrivateJwk(publicKey))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ToolKey.ofPrivateJwk("{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ToolKeyset(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNothingInLogs() {
    assertThat(KEY).hasToString("ToolKey[" + KEY.kid() + "]");
  }

  private static JWKSet published(ToolKey key) throws Exception {
    return JWKSet.parse(new ToolKeyset(List.of(key)).toJson());
  }
}
