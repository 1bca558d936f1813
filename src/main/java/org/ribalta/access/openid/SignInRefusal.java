package org.ribalta.access.openid;

/** Why a sign-in with the company's account ends without a session. */
public enum SignInRefusal {
  NO_PROVIDER(Next.AGAIN),
  ANSWER_MALFORMED(Next.AGAIN),
  STATE_FORGED(Next.AGAIN),
  STATE_EXPIRED(Next.AGAIN),
  STATE_OF_ANOTHER_BROWSER(Next.AGAIN),
  STATE_USED(Next.AGAIN),
  PROVIDER_MIXED_UP(Next.AGAIN),
  PROVIDER_SAID_NO(Next.AGAIN),
  CODE_REFUSED(Next.AGAIN),
  PROVIDER_AWAY(Next.LATER),
  TOKEN_MALFORMED(Next.ASK),
  TOKEN_BRINGS_KEY(Next.ASK),
  SIGNATURE_WRONG(Next.ASK),
  ISSUER_WRONG(Next.ASK),
  AUDIENCE_WRONG(Next.ASK),
  PARTY_WRONG(Next.ASK),
  EXPIRED(Next.AGAIN),
  ISSUED_IN_FUTURE(Next.ASK),
  NONCE_WRONG(Next.AGAIN),
  ACCESS_TOKEN_WRONG(Next.ASK),
  SUBJECT_WRONG(Next.ASK),
  EMAIL_NOT_VERIFIED(Next.ASK),
  NOT_ADMINISTRATOR(Next.ASK),
  ANOTHER_ACCOUNT_LINKED(Next.ASK);

  private final Next next;

  SignInRefusal(Next next) {
    this.next = next;
  }

  /** What the person can do about it. */
  public enum Next {
    /** Begin again. */
    AGAIN,
    /** Ask whoever looks after Ribalta; also says nothing of whether we know them. */
    ASK,
    /** Wait a little. */
    LATER
  }

  /** What the person can do about it. */
  public Next next() {
    return next;
  }
}
