package org.ribalta.programme;

import java.util.Collection;
import java.util.List;
import org.ribalta.shared.Language;

/** What people can give and want to learn. */
public interface Topics {
  /** Whether there is a topic of this name. */
  boolean knows(String id);

  /** The topics' names, in the order of the ids; a topic that is gone keeps its id. */
  List<String> names(Collection<String> ids, Language language);
}
