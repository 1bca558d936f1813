package org.ribalta.platform.link;

/** What came of reading a link. */
public sealed interface LinkReading {
  /** It is ours, for this purpose, and has not ended. */
  record Valid(SignedLink link) implements LinkReading {}

  /** It was ours, for this purpose, and has ended. */
  record Expired() implements LinkReading {}

  /** Anything else: made up, changed, or for another purpose. */
  record Forged() implements LinkReading {}
}
