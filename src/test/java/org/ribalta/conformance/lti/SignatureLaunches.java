package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;
import static org.ribalta.conformance.lti.PlatformSigner.encoded;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Signature: only RS256, only the registered keyset, only by {@code kid}. */
final class SignatureLaunches {

  private SignatureLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(algorithms(), keyHints(), keys(), shapes()).flatMap(rows -> rows);
  }

  /** Mutation for all of these: HeaderRule.RS256, NO_DEMANDS, JWT_IF_TYPED, KEY_NAMED removed. */
  private static Stream<LaunchRow> algorithms() {
    return Stream.of(
        accepted("the valid launch", launch -> {}),
        refused("alg none without a signature", Refusal.ALGORITHM_REFUSED, unsigned("none")),
        refused("alg None in other letters", Refusal.ALGORITHM_REFUSED, unsigned("None")),
        refused(
            "HS256 keyed with the platform's public key",
            Refusal.ALGORITHM_REFUSED,
            launch -> {
              launch.header.put("alg", "HS256");
              launch.header.put("kid", "key-1");
              String payload = launch.payload();
              launch.token =
                  honest -> PlatformSigner.HONEST.signWithPublicKeyAsSecret(launch.header, payload);
            }),
        refused("RS384", Refusal.ALGORITHM_REFUSED, algorithm(JWSAlgorithm.RS384)),
        refused("RS512", Refusal.ALGORITHM_REFUSED, algorithm(JWSAlgorithm.RS512)),
        refused("PS256", Refusal.ALGORITHM_REFUSED, algorithm(JWSAlgorithm.PS256)),
        refused("ES256 announced", Refusal.ALGORITHM_REFUSED, header("alg", "ES256")),
        refused("rs256 in small letters", Refusal.ALGORITHM_REFUSED, header("alg", "rs256")),
        refused("no alg", Refusal.ALGORITHM_REFUSED, launch -> launch.header.remove("alg")),
        refused("alg that is no text", Refusal.ALGORITHM_REFUSED, header("alg", 256)),
        refused(
            "unknown crit",
            Refusal.CRITICAL_HEADER_UNKNOWN,
            launch -> {
              launch.header.put("crit", List.of("urn:example:must"));
              launch.header.put("urn:example:must", true);
            }),
        refused(
            "crit for an unencoded payload",
            Refusal.CRITICAL_HEADER_UNKNOWN,
            launch -> {
              launch.header.put("crit", List.of("b64"));
              launch.header.put("b64", false);
            }),
        refused("empty crit", Refusal.CRITICAL_HEADER_UNKNOWN, header("crit", List.of())),
        refused("an access token", Refusal.TOKEN_TYPE_REFUSED, header("typ", "at+jwt")),
        accepted("typ in small letters", header("typ", "jwt")),
        accepted("no typ", launch -> launch.header.remove("typ")));
  }

  /** Mutation: a key taken from the header makes the attacker's signature hold. */
  private static Stream<LaunchRow> keyHints() {
    return Stream.of(
        refused("jwk with the attacker's key", Refusal.KEY_UNKNOWN, attackerHint("jwk")),
        refused("jku to the attacker's keyset", Refusal.KEY_UNKNOWN, attackerHint("jku")),
        refused("x5u to the attacker's certificate", Refusal.KEY_UNKNOWN, attackerHint("x5u")),
        refused(
            "jwk and jku under the honest kid",
            Refusal.SIGNATURE_INVALID,
            attackerHint("jwk")
                .andThen(attackerHint("jku"))
                .andThen(launch -> launch.signer = PlatformSigner.IMPOSTOR)),
        accepted("jku beside an honest signature", hint("jku", "https://evil.example/keys")),
        accepted("x5u beside an honest signature", hint("x5u", "https://evil.example/cert")),
        accepted("jwk beside an honest signature", hint("jwk", attackerJwk())));
  }

  /** Mutation: KeysetJson.usable, SignatureCheck.failure. */
  private static Stream<LaunchRow> keys() {
    return Stream.of(
        refused("unknown kid", Refusal.KEY_UNKNOWN, signer(PlatformSigner.ATTACKER)),
        refused("known kid, other key", Refusal.SIGNATURE_INVALID, signer(PlatformSigner.IMPOSTOR)),
        refused("no kid", Refusal.KEY_ID_MISSING, header("kid", null)),
        refused("empty kid", Refusal.KEY_ID_MISSING, header("kid", "")),
        refused("kid that is a number", Refusal.KEY_ID_MISSING, header("kid", 1)),
        refused("kid that is a path", Refusal.KEY_UNKNOWN, header("kid", "../../etc/hostname")),
        refused("keyset down", Refusal.KEYSET_UNAVAILABLE, keyset(503, "")),
        refused("keyset that is a page", Refusal.KEYSET_UNAVAILABLE, keyset(200, "<html>")),
        refused("keyset without keys", Refusal.KEYSET_UNAVAILABLE, keyset(200, "{}")),
        refused("empty keyset", Refusal.KEY_UNKNOWN, keyset(200, "{\"keys\":[]}")),
        refused("key for encryption", Refusal.KEY_UNKNOWN, publishedWith("use", "enc")),
        refused("key for another algorithm", Refusal.KEY_UNKNOWN, publishedWith("alg", "RS512")),
        accepted("JWK that says RS256", publishedWith("alg", "RS256")),
        accepted("JWK that says sig", publishedWith("use", "sig")),
        accepted(
            "odd keys beside the good one",
            keyset(
                200,
                "{\"keys\":[{\"kty\":\"new\"},7,null,{\"kty\":\"RSA\",\"kid\":\"x\"},"
                    + JSONObjectUtils.toJSONString(PlatformSigner.HONEST.publicJwk())
                    + "]}")));
  }

  /** Mutation: IdToken.parse. */
  private static Stream<LaunchRow> shapes() {
    return Stream.of(
        refused("no token", Refusal.TOKEN_MISSING, launch -> launch.field("id_token", "")),
        refused("no JWT", Refusal.TOKEN_MALFORMED, token("abc")),
        refused("two parts", Refusal.TOKEN_MALFORMED, reshaped("^([^.]+\\.[^.]+)\\..*", "$1")),
        refused("four parts", Refusal.TOKEN_MALFORMED, reshaped("$", ".x")),
        refused("five parts, encrypted", Refusal.TOKEN_MALFORMED, token("e30.a.b.c.d")),
        refused("empty signature", Refusal.TOKEN_MALFORMED, reshaped("[^.]+$", "")),
        refused("a foreign character inside", Refusal.TOKEN_MALFORMED, reshaped("(.{9})$", "!$1")),
        refused("cut signature", Refusal.SIGNATURE_INVALID, reshaped(".{8}$", "")),
        refused("header that is no JSON", Refusal.TOKEN_MALFORMED, token("e30x.e30.e30")),
        refused(
            "payload changed after signing",
            Refusal.SIGNATURE_INVALID,
            launch -> {
              launch.token =
                  honest -> {
                    launch.claim("sub", "1");
                    String[] parts = honest.split("\\.", -1);
                    return parts[0] + "." + encoded(launch.payload()) + "." + parts[2];
                  };
            }),
        refused("payload that is a list", Refusal.TOKEN_MALFORMED, payload("[]")),
        refused("payload that is no JSON", Refusal.TOKEN_MALFORMED, payload("ciao")),
        refused("payload that is null", Refusal.TOKEN_MALFORMED, payload("null")),
        refused("payload that is pairs", Refusal.TOKEN_MALFORMED, payload("[[\"iss\",\"x\"]]")),
        refused(
            "payload with a number beyond all",
            Refusal.TOKEN_MALFORMED,
            payload("{\"exp\":1e999}")),
        refused("header that is null", Refusal.TOKEN_MALFORMED, token("bnVsbA.e30.e30")),
        refused(
            "a claim that comes twice",
            Refusal.TOKEN_MALFORMED,
            payload("{\"iss\":\"https://evil.example\",\"iss\":\"" + Lms.ISSUER + "\"}")),
        refused("nesting without end", Refusal.TOKEN_MALFORMED, payload("{\"a\":".repeat(9_000))),
        refused("a token of 200 KB", Refusal.TOKEN_MALFORMED, token("a".repeat(200_000))),
        refused(
            "two tokens",
            Refusal.PARAMETER_REPEATED,
            launch -> launch.form.put("id_token", List.of("one", "two"))));
  }

  private static Consumer<LaunchScenario> header(String name, Object value) {
    return launch -> launch.header.put(name, value == null ? "" : value);
  }

  private static Consumer<LaunchScenario> hint(String name, Object value) {
    return launch -> launch.header.put(name, value);
  }

  private static Map<String, Object> attackerJwk() {
    return PlatformSigner.ATTACKER.publicJwk();
  }

  private static Consumer<LaunchScenario> attackerHint(String name) {
    return launch -> {
      launch.signer = PlatformSigner.ATTACKER;
      launch.header.put(name, name.equals("jwk") ? attackerJwk() : "https://evil.example/keys");
    };
  }

  private static Consumer<LaunchScenario> signer(PlatformSigner signer) {
    return launch -> launch.signer = signer;
  }

  private static Consumer<LaunchScenario> algorithm(JWSAlgorithm algorithm) {
    return launch -> {
      launch.header.put("alg", algorithm.getName());
      launch.header.put("kid", "key-1");
      String payload = launch.payload();
      launch.token = honest -> PlatformSigner.HONEST.signAs(algorithm, launch.header, payload);
    };
  }

  private static Consumer<LaunchScenario> unsigned(String algorithm) {
    return launch -> {
      String header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"key-1\"}";
      launch.field("id_token", encoded(header) + "." + encoded(launch.payload()) + ".");
    };
  }

  private static Consumer<LaunchScenario> keyset(int status, String body) {
    return launch -> launch.http.answer(Lms.PLATFORM.jwksUri(), status, body);
  }

  private static Consumer<LaunchScenario> publishedWith(String member, String value) {
    Map<String, Object> jwk = PlatformSigner.HONEST.publicJwk();
    jwk.put(member, value);
    return keyset(200, JSONObjectUtils.toJSONString(Map.of("keys", List.of(jwk))));
  }

  private static Consumer<LaunchScenario> token(String compact) {
    return launch -> launch.field("id_token", compact);
  }

  private static Consumer<LaunchScenario> reshaped(String pattern, String replacement) {
    return launch -> launch.token = honest -> honest.replaceFirst(pattern, replacement);
  }

  private static Consumer<LaunchScenario> payload(String payload) {
    return launch -> {
      launch.header.put("kid", "key-1");
      launch.token = honest -> PlatformSigner.HONEST.sign(launch.header, payload);
    };
  }
}
