package org.ribalta.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Text;

/**
 * What should be decided about an edition before it runs. Each feature provides a bean for what it
 * knows, so that an edition can say how complete it is without programme knowing them all.
 */
public interface EditionChecklist {
  /**
   * One thing to decide.
   *
   * @param field its name in the settings
   * @param missing what is missing and what to do about it; null once it is decided
   */
  record Item(String field, @Nullable Text missing) {
    /** A thing that is decided. */
    public static Item done(String field) {
      return new Item(field, null);
    }

    /** A thing that is decided, unless {@code open}. */
    public static Item unless(boolean open, String field, Text missing) {
      return open ? new Item(field, missing) : done(field);
    }
  }

  /** The items, in the order in which people read them. */
  List<Item> of(UUID edition);
}
