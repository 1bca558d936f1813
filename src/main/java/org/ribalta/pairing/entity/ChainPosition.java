package org.ribalta.pairing.entity;

/**
 * Where somebody stands in the tree of who reports to whom, as the interval of a depth-first walk:
 * everybody below has an interval inside theirs (Knuth, TAOCP 1, §2.3; nested sets). One comparison
 * tells whether two people are in the same reporting line.
 *
 * @param in number at which the walk enters the person
 * @param out number at which it leaves, not below {@code in}
 * @param depth levels below the top of the tree, the top being zero
 */
public record ChainPosition(int in, int out, int depth) {

  public ChainPosition {
    if (in > out || depth < 0) {
      throw new IllegalArgumentException("chain " + in + " to " + out + " at " + depth);
    }
  }

  /**
   * Whether one of the two reports to the other, directly or through others, over at most so many
   * levels. Two people under the same manager are not in one line.
   */
  public boolean inLineWith(ChainPosition other, int levels) {
    return (contains(other) || other.contains(this)) && Math.abs(depth - other.depth) <= levels;
  }

  private boolean contains(ChainPosition other) {
    return in <= other.in && other.out <= out;
  }
}
