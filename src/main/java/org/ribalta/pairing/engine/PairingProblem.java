package org.ribalta.pairing.engine;

import java.util.Arrays;
import java.util.Objects;

/**
 * A score table with holes: which row may be paired with which column, at what score, and which
 * pairs are locked. Immutable, in compressed sparse row form.
 *
 * <p>Rows and columns are numbered from zero. Arcs are numbered in row order, columns ascending
 * within a row; the arcs of a row are {@code firstArc(row)} to {@code firstArc(row + 1) - 1}.
 * Scores are non-negative points.
 *
 * <p>A locked pair is decided before solving: it is part of every assignment, and an arc that
 * touches its row or its column is not <em>free</em> and takes no part in the optimisation.
 */
public final class PairingProblem {

  /** Answer of {@link #lockOf} for a row without a lock. */
  public static final int NONE = -1;

  private final int columns;
  private final int[] firstArc;
  private final int[] column;
  private final int[] score;
  private final int[] lock;
  private final boolean[] columnLocked;

  private PairingProblem(int columns, int[] firstArc, int[] column, int[] score, int[] lock) {
    this.columns = columns;
    this.firstArc = firstArc;
    this.column = column;
    this.score = score;
    this.lock = lock;
    this.columnLocked = new boolean[columns];
    for (int locked : lock) {
      if (locked != NONE) {
        columnLocked[locked] = true;
      }
    }
  }

  /** Starts a problem of the given size with no arcs. */
  public static Builder builder(int rows, int columns) {
    return new Builder(rows, columns);
  }

  /** The same problem with one more pair locked; the pair must be a free arc. */
  public PairingProblem withLock(int row, int lockedColumn) {
    int arc = arc(row, lockedColumn);
    if (arc == NONE || !isFree(row, arc)) {
      throw new IllegalArgumentException("no free arc " + row + " to " + lockedColumn);
    }
    int[] locks = lock.clone();
    locks[row] = lockedColumn;
    return new PairingProblem(columns, firstArc, column, score, locks);
  }

  public int rows() {
    return lock.length;
  }

  public int columns() {
    return columns;
  }

  public int arcs() {
    return column.length;
  }

  /** The number of the first arc of a row; for {@code row == rows()}, the number of arcs. */
  public int firstArc(int row) {
    return firstArc[row];
  }

  public int columnOf(int arc) {
    return column[arc];
  }

  public int scoreOf(int arc) {
    return score[arc];
  }

  /** The column locked to a row, or {@link #NONE}. */
  public int lockOf(int row) {
    return lock[row];
  }

  public boolean isColumnLocked(int column) {
    return columnLocked[column];
  }

  /** Whether an arc of a row has neither end in a locked pair. */
  public boolean isFree(int row, int arc) {
    return lock[row] == NONE && !columnLocked[column[arc]];
  }

  /** The number of the arc between a row and a column, or {@link #NONE}; O(log degree). */
  public int arc(int row, int wanted) {
    int found = Arrays.binarySearch(column, firstArc[row], firstArc[row + 1], wanted);
    return found >= 0 ? found : NONE;
  }

  /** Collects arcs in row order, columns ascending within a row; then locks. */
  public static final class Builder {

    private final int columns;
    private final int[] firstArc;
    private final int[] lock;
    private int[] column = new int[16];
    private int[] score = new int[16];
    private int arcs;
    private int currentRow;

    private Builder(int rows, int columns) {
      if (rows < 0 || columns < 0) {
        throw new IllegalArgumentException("negative size");
      }
      this.columns = columns;
      this.firstArc = new int[rows + 1];
      this.lock = new int[rows];
      Arrays.fill(lock, NONE);
    }

    /**
     * Allows a pair.
     *
     * @throws IllegalArgumentException out of range, out of order, given twice, or a negative score
     */
    public Builder arc(int row, int toColumn, int points) {
      boolean inRange =
          row >= currentRow && row < lock.length && toColumn >= 0 && toColumn < columns;
      if (!inRange || points < 0) {
        throw new IllegalArgumentException("arc " + row + " to " + toColumn + ": " + points);
      }
      advanceTo(row);
      if (arcs > firstArc[row] && column[arcs - 1] >= toColumn) {
        throw new IllegalArgumentException("columns must ascend in row " + row);
      }
      append(toColumn, points);
      return this;
    }

    private void advanceTo(int row) {
      while (currentRow < row) {
        firstArc[++currentRow] = arcs;
      }
    }

    private void append(int toColumn, int points) {
      if (arcs == column.length) {
        column = Arrays.copyOf(column, 2 * arcs);
        score = Arrays.copyOf(score, 2 * arcs);
      }
      column[arcs] = toColumn;
      score[arcs++] = points;
    }

    /** Fixes a pair; it must be an arc, and neither end may be locked already. */
    public Builder lock(int row, int toColumn) {
      lock[Objects.checkIndex(row, lock.length)] = Objects.checkIndex(toColumn, columns);
      return this;
    }

    /**
     * Freezes what was collected.
     *
     * @throws IllegalArgumentException when a lock is no arc, or a column is locked twice
     */
    public PairingProblem build() {
      advanceTo(lock.length);
      int[] ends = Arrays.copyOf(column, arcs);
      int[] points = Arrays.copyOf(score, arcs);
      PairingProblem problem =
          new PairingProblem(columns, firstArc.clone(), ends, points, noLocks(lock.length));
      for (int row = 0; row < lock.length; row++) {
        problem = lock[row] == NONE ? problem : problem.withLock(row, lock[row]);
      }
      return problem;
    }

    private static int[] noLocks(int length) {
      int[] none = new int[length];
      Arrays.fill(none, NONE);
      return none;
    }
  }
}
