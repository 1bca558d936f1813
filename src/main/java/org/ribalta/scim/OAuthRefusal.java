package org.ribalta.scim;

/**
 * A refusal of the token endpoint (RFC 6749 §5.2). Its message is the {@code error_description}.
 */
public class OAuthRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** The errors that the endpoint answers. */
  public enum Kind {
    INVALID_REQUEST(400),
    INVALID_CLIENT(401),
    UNSUPPORTED_GRANT_TYPE(400),
    INVALID_SCOPE(400);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  /** A refusal, in words for whoever sets the client up. */
  public OAuthRefusal(Kind kind, String description) {
    super(description);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
