package org.ribalta.scim.control;

/** How a client shows at the token endpoint who it is. */
public sealed interface ClientProof {
  /** The client that it says it is. */
  String clientId();

  /** By the secret it was given (RFC 6749 §2.3.1). */
  record Secret(String clientId, String secret) implements ClientProof {
    /** Without the secret. */
    @Override
    public String toString() {
      return "Secret[clientId=" + clientId + "]";
    }
  }

  /** By a JWT that it signed (RFC 7523 §2.2). */
  record Assertion(String clientId, String jwt) implements ClientProof {
    /** Without the JWT. */
    @Override
    public String toString() {
      return "Assertion[clientId=" + clientId + "]";
    }
  }
}
