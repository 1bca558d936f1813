package org.ribalta.sandbox.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.ribalta.sandbox.gradebook.LineItem;
import org.ribalta.sandbox.gradebook.Score;

/**
 * The content of {@code sandbox.json}.
 *
 * @param signingKey this platform's private key as a JSON Web Key
 * @param tenantId the customer the tool made for the company; null before
 * @param scimToken the token it gave out for SCIM, shown only once; null before
 * @param registeredAs the issuer the tool knows this LMS by; null before
 * @param rosterTenantId the customer the tool made for the foundation; null before
 * @param rosterRegisteredAs the issuer by which the foundation knows this LMS; null before
 * @param people how many people the tool has; 0 until all have arrived
 * @param lineItems columns that the tool added to the gradebook
 * @param scores the last score of each person and line item
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Memory(
    String signingKey,
    String tenantId,
    String scimToken,
    String registeredAs,
    String rosterTenantId,
    String rosterRegisteredAs,
    int people,
    List<LineItem> lineItems,
    List<Score> scores) {

  static Memory empty() {
    return new Memory(null, null, null, null, null, null, 0, List.of(), List.of());
  }

  public Memory withSigningKey(String key) {
    return new Memory(
        key,
        tenantId,
        scimToken,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        lineItems,
        scores);
  }

  public Memory withTenant(String id) {
    return new Memory(
        signingKey,
        id,
        scimToken,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        lineItems,
        scores);
  }

  public Memory withScimToken(String token) {
    return new Memory(
        signingKey,
        tenantId,
        token,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        lineItems,
        scores);
  }

  public Memory registeredAs(String issuer) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        issuer,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        lineItems,
        scores);
  }

  public Memory withRosterTenant(String id) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        registeredAs,
        id,
        rosterRegisteredAs,
        people,
        lineItems,
        scores);
  }

  public Memory rosterRegisteredAs(String issuer) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        registeredAs,
        rosterTenantId,
        issuer,
        people,
        lineItems,
        scores);
  }

  public Memory withPeople(int sent) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        sent,
        lineItems,
        scores);
  }

  public Memory withLineItems(List<LineItem> items) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        List.copyOf(items),
        scores);
  }

  public Memory withScores(List<Score> all) {
    return new Memory(
        signingKey,
        tenantId,
        scimToken,
        registeredAs,
        rosterTenantId,
        rosterRegisteredAs,
        people,
        lineItems,
        List.copyOf(all));
  }
}
