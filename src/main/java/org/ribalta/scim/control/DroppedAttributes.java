package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.resource.Dropped;

/** Warns once per client and attribute that something is sent but not stored. */
@ApplicationScoped
public class DroppedAttributes {
  private static final Logger LOG = Logger.getLogger(DroppedAttributes.class.getName());
  private static final int MOST_WARNINGS = 10_000;
  private static final int LONGEST_NAME = 200;

  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  /** Listens for one client. */
  Dropped of(ScimClient client) {
    return path -> warn(client, path);
  }

  private void warn(ScimClient client, String path) {
    String name = withoutFilter(path);
    warnOnce(client, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
  }

  /** {@code emails[value eq "…"]} quotes what is stored of a person. */
  private static String withoutFilter(String path) {
    return path.replaceAll("\\[.*", "[…]");
  }

  private void warnOnce(ScimClient client, String name) {
    if (warned.size() < MOST_WARNINGS && warned.add(client.id() + " " + name)) {
      LOG.warning(
          () ->
              "SCIM client %s (%s) sends attribute %s, which is not stored."
                  .formatted(plain(client.name()), client.id(), plain(name)));
    }
  }

  /** Names come from outside: no line of theirs becomes a line of the log. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
