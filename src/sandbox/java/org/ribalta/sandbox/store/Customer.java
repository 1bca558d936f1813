package org.ribalta.sandbox.store;

/**
 * One of the tool's customers, as the tool introduced itself to this LMS.
 *
 * @param tenantId the customer's key there; null before it is made
 * @param scimToken what it gave out for SCIM, shown only once; null before, or without SCIM
 * @param registeredAs the issuer by which it knows this LMS; null before
 */
public record Customer(String tenantId, String scimToken, String registeredAs) {
  static final Customer NEW = new Customer(null, null, null);

  public Customer withTenant(String id) {
    return new Customer(id, scimToken, registeredAs);
  }

  public Customer withScimToken(String token) {
    return new Customer(tenantId, token, registeredAs);
  }

  public Customer registeredAs(String issuer) {
    return new Customer(tenantId, scimToken, issuer);
  }
}
