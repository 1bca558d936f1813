package org.ribalta.directory;

import org.jspecify.annotations.Nullable;

/** Somebody else has that user name; undoes the transaction. The message does not repeat it. */
public class UserNameTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A conflict found before or by the database. */
  public UserNameTaken(@Nullable Throwable cause) {
    super("The user name is taken", cause);
  }
}
