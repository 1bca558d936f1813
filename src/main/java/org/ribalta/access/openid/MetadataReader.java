package org.ribalta.access.openid;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Refused;

/** Reads a provider's configuration and holds it to what we need of it. */
final class MetadataReader {
  static final Set<JWSAlgorithm> ACCEPTED =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);

  private final OIDCProviderMetadata read;
  private final Predicate<URI> callable;

  private MetadataReader(OIDCProviderMetadata read, Predicate<URI> callable) {
    this.read = read;
    this.callable = callable;
  }

  /**
   * Reads the configuration.
   *
   * @param issuer as it was typed: the provider must call itself exactly so
   * @param callable which addresses are used at all
   * @throws Refused {@code invalid}, with what was found
   */
  static ProviderMetadata read(String issuer, String json, Predicate<URI> callable) {
    try {
      return new MetadataReader(OIDCProviderMetadata.parse(json), callable).checked(issuer);
    } catch (ParseException unreadable) {
      throw DiscoveryProblem.NO_CONFIGURATION.refused(String.valueOf(unreadable.getMessage()));
    }
  }

  private ProviderMetadata checked(String issuer) {
    if (!read.getIssuer().getValue().equals(issuer)) {
      throw DiscoveryProblem.ISSUER_DIFFERS.refused(read.getIssuer().getValue());
    }
    List<ResponseType> types = orElse(read.getResponseTypes(), List.of());
    if (!types.contains(ResponseType.CODE)) {
      throw DiscoveryProblem.NO_CODE_FLOW.refused(listed("response_types_supported", types));
    }
    return new ProviderMetadata(
        issuer,
        usable("authorization_endpoint", read.getAuthorizationEndpointURI()),
        usable("token_endpoint", read.getTokenEndpointURI()),
        usable("jwks_uri", read.getJWKSetURI()),
        Optional.ofNullable(read.getUserInfoEndpointURI())
            .map(uri -> usable("userinfo_endpoint", uri)),
        secretMethod(),
        algorithms(),
        read.supportsAuthorizationResponseIssuerParam());
  }

  private URI usable(String name, @Nullable URI address) {
    if (address == null || !callable.test(address)) {
      throw DiscoveryProblem.ENDPOINT_NOT_USABLE.refused(name + ": " + address);
    }
    return address;
  }

  /** A provider that names no method takes the secret in the header (OpenID Discovery §3). */
  private SecretMethod secretMethod() {
    List<ClientAuthenticationMethod> offered =
        orElse(
            read.getTokenEndpointAuthMethods(),
            List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
    return SecretMethod.of(offered)
        .orElseThrow(
            () ->
                DiscoveryProblem.NO_SECRET_METHOD.refused(
                    listed("token_endpoint_auth_methods_supported", offered)));
  }

  private Set<String> algorithms() {
    List<JWSAlgorithm> offered = orElse(read.getIDTokenJWSAlgs(), List.of());
    Set<String> usable =
        offered.stream()
            .filter(ACCEPTED::contains)
            .map(JWSAlgorithm::getName)
            .collect(Collectors.toUnmodifiableSet());
    if (usable.isEmpty()) {
      throw DiscoveryProblem.NO_ALGORITHM.refused(
          listed("id_token_signing_alg_values_supported", offered));
    }
    return usable;
  }

  private static String listed(String name, Collection<?> values) {
    return name
        + ": "
        + values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }

  private static <T> List<T> orElse(@Nullable List<T> values, List<T> absent) {
    return values == null ? absent : requireNonNull(values);
  }
}
