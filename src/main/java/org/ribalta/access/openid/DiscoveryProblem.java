package org.ribalta.access.openid;

import java.util.List;
import java.util.Locale;
import org.ribalta.platform.problem.FieldError;
import org.ribalta.platform.problem.Refused;

/** Why a provider cannot be used; all of it is found where the issuer's address leads. */
public enum DiscoveryProblem {
  UNREACHABLE("No answer came. Check the address, and that this server may call it."),
  NO_CONFIGURATION("This is no provider's configuration. Check the address."),
  ISSUER_DIFFERS("The provider calls itself otherwise. Write the address it gives itself."),
  ENDPOINT_NOT_USABLE("The provider names an address that this server does not call."),
  NO_CODE_FLOW("The provider does not offer the authorization code flow."),
  NO_SECRET_METHOD("The provider takes a secret in no way that Ribalta knows."),
  NO_ALGORITHM("The provider signs with none of RS256, ES256 and PS256.");

  private final String detail;

  DiscoveryProblem(String detail) {
    this.detail = detail;
  }

  /** The word for programs, e.g. {@code issuer-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The refusal, with what was found. */
  Refused refused(String found) {
    return Refused.invalid(List.of(new FieldError("/issuer", code(), detail, found)));
  }
}
