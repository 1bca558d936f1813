package org.ribalta.platform.http;

/** A request body went over its limit; thrown while it is read, before anything is stored. */
public class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long limit;

  BodyTooLarge(long limit) {
    super("Body over " + limit + " bytes");
    this.limit = limit;
  }

  /** The limit, in bytes. */
  public long limit() {
    return limit;
  }
}
