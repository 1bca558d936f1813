package org.ribalta.scim.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading when a row does not end: with a quote that is never closed, the rest of the file
 * would become one cell, and all of it would be held in memory.
 */
final class BoundedReader extends FilterReader {
  /** The longest row, in characters, give or take what the parser reads ahead. */
  private static final int LONGEST_ROW = 256 * 1024;

  private long sinceRow;

  BoundedReader(Reader in) {
    super(in);
  }

  /** A row ended: the next may begin to be long. */
  void rowEnded() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int some = super.read(buffer, offset, length);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int more) throws IOException {
    sinceRow += more;
    if (sinceRow > LONGEST_ROW) {
      throw new RowTooLong();
    }
  }

  /** A row does not end. */
  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
