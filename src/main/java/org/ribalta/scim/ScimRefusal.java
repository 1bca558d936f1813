package org.ribalta.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import org.jspecify.annotations.Nullable;

/**
 * A request that SCIM refuses; undoes the transaction and becomes a SCIM Error (RFC 7644 §3.12).
 * The detail helps whoever reads a provisioning log: it names attributes, never values.
 */
public class ScimRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String scimType;

  /**
   * @param scimType a keyword of RFC 7644 table 9, or null
   */
  public ScimRefusal(int status, @Nullable String scimType, String detail) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }

  /** Takes over a refusal of the SDK. */
  public static ScimRefusal of(ScimException refusal) {
    return new ScimRefusal(
        refusal.getScimError().getStatus(),
        refusal.getScimError().getScimType(),
        refusal.getScimError().getDetail());
  }

  /** A value is missing or does not fit its attribute. */
  public static ScimRefusal invalidValue(String detail) {
    return new ScimRefusal(400, "invalidValue", detail);
  }

  /** The message does not have the structure that SCIM asks for. */
  public static ScimRefusal invalidSyntax(String detail) {
    return new ScimRefusal(400, "invalidSyntax", detail);
  }

  /** A path that no schema knows, or that is malformed. */
  public static ScimRefusal invalidPath(String detail) {
    return new ScimRefusal(400, "invalidPath", detail);
  }

  /** A filter that is malformed or not supported. */
  public static ScimRefusal invalidFilter(String detail) {
    return new ScimRefusal(400, "invalidFilter", detail);
  }

  /** An attribute that only the service provider writes. */
  public static ScimRefusal mutability(String attribute) {
    return new ScimRefusal(400, "mutability", "Attribute " + attribute + " is read-only.");
  }

  /** A value that somebody else has. */
  public static ScimRefusal uniqueness(String attribute) {
    return new ScimRefusal(
        409, "uniqueness", "Another resource has this " + attribute + "; it must be unique.");
  }

  /** No such resource, or none that the caller may know of. */
  public static ScimRefusal notFound() {
    return new ScimRefusal(404, null, "There is no such resource.");
  }

  public int status() {
    return status;
  }

  /** The keyword, or null. */
  public @Nullable String scimType() {
    return scimType;
  }
}
