package org.ribalta.pairing.engine;

/**
 * Rows and columns that together touch every arc of a graph. Two pairs of an assignment never share
 * a row or a column, so no assignment has more pairs than a cover has members: a cover as small as
 * an assignment proves that the assignment is a largest one (Kőnig's theorem, 1931).
 *
 * <p>The arrays belong to the record and are not copied; callers only read them.
 *
 * @param rows row numbers, ascending
 * @param columns column numbers, ascending
 */
public record VertexCover(int[] rows, int[] columns) {

  public int size() {
    return rows.length + columns.length;
  }
}
