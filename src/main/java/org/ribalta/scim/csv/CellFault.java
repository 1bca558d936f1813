package org.ribalta.scim.csv;

import org.jspecify.annotations.Nullable;

/** Something is wrong with a row. */
public class CellFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final RowFault fault;
  private final @Nullable String column;
  private final transient Object[] values;

  /**
   * A fault.
   *
   * @param column the heading as the file writes it, or null for the whole row
   * @param values what the fault's words need
   */
  public CellFault(RowFault fault, @Nullable String column, Object... values) {
    super(fault.code());
    this.fault = fault;
    this.column = column;
    this.values = values.clone();
  }

  public RowFault fault() {
    return fault;
  }

  public @Nullable String column() {
    return column;
  }

  /** What the fault's words need. */
  public Object[] values() {
    return values.clone();
  }
}
