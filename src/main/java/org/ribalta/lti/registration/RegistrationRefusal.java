package org.ribalta.lti.registration;

/** Why a registration came to nothing; one constant per check. */
public enum RegistrationRefusal {
  CONFIGURATION_ADDRESS_UNUSABLE("The platform did not say where its configuration is."),
  REGISTRATION_TOKEN_UNUSABLE("The platform's registration token cannot go into a header."),
  ADDRESS_NOT_ALLOWED("The platform names an address that must not be called."),
  UNREACHABLE("The platform could not be reached."),
  TIMED_OUT("The platform did not answer in time."),
  TOO_LARGE("The platform's answer is too large."),
  CONFIGURATION_NOT_FOUND("The platform's configuration is not at its address."),
  CONTENT_TYPE_WRONG("The platform's configuration is not declared as JSON."),
  NOT_JSON("The platform's answer is not a JSON object."),
  NOT_A_PLATFORM("The configuration is not one of an LTI platform."),
  MEMBER_UNUSABLE("The platform's configuration lacks a member, or has it in no usable form."),
  ISSUER_HOST_DIFFERS("The configuration's host is not the issuer's."),
  ISSUER_HAS_QUERY("The issuer carries a query or a fragment."),
  METHOD_NOT_OFFERED("The platform does not offer what LTI 1.3 prescribes."),
  PLATFORM_REFUSED("The platform refused the registration."),
  PLATFORM_FAILING("The platform failed while it registered the tool."),
  CLIENT_ID_MISSING("The platform registered the tool without a usable client_id.");

  private final String detail;

  RegistrationRefusal(String detail) {
    this.detail = detail;
  }

  /** A sentence for logs and administrators; holds nothing that the platform sent. */
  public String detail() {
    return detail;
  }
}
