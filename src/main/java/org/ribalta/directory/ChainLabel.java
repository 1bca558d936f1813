package org.ribalta.directory;

/**
 * A person's place in the reporting chain, as an interval that holds the intervals of everyone
 * below.
 *
 * @param in where the interval starts
 * @param out where it ends, after {@code in}
 * @param depth managers above; 0 at the top
 */
public record ChainLabel(int in, int out, int depth) {

  /** Whether one of the two reports to the other, directly or through others. */
  public boolean sameChain(ChainLabel other) {
    return contains(other) || other.contains(this);
  }

  private boolean contains(ChainLabel other) {
    return in <= other.in && other.out <= out;
  }
}
