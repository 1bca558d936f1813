package org.ribalta.sandbox.deeplink;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;

/** The deep linking requests that wait for their answer. */
@Singleton
public class Requests {
  private static final Duration LIFE = Duration.ofHours(1);
  private final Map<String, Asked> waiting = new ConcurrentHashMap<>();

  public Asked ask(Employee person, Course course) {
    Instant now = Instant.now();
    waiting.values().removeIf(asked -> asked.at().plus(LIFE).isBefore(now));
    String id = UUID.randomUUID().toString();
    // Brightspace compares data strictly; spaces and signs show a tool that rewrites it.
    String data = "csrf: " + UUID.randomUUID() + " è/=+";
    Asked asked = new Asked(id, data, person, course, now);
    waiting.put(id, asked);
    return asked;
  }

  public Optional<Asked> find(String id) {
    return Optional.ofNullable(waiting.get(id));
  }

  /** Returns false if somebody else finished it first. */
  boolean finish(Asked asked) {
    return waiting.remove(asked.id(), asked);
  }
}
