package org.ribalta.sandbox.lti;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.deeplink.Asked;

/**
 * The launches under way. One may be asked for more than once: a tool that lost its cookie in the
 * frame repeats the login in a window with the same hints.
 */
@Singleton
class Launches {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private final Map<String, Launch> open = new ConcurrentHashMap<>();

  Launch open(Employee person, Course course, String target, String language) {
    return open(person, course, target, language, null, null);
  }

  /** A teacher is to choose what to add to the course. */
  Launch choose(Asked asked, String language) {
    return open(asked.person(), asked.course(), "iframe", language, asked, null);
  }

  /** Somebody wants to see what a score stands for. */
  Launch review(Employee person, Course course, Launch.Reviewed reviewed, String language) {
    return open(person, course, "iframe", language, null, reviewed);
  }

  private Launch open(
      Employee person,
      Course course,
      String target,
      String language,
      Asked asked,
      Launch.Reviewed reviewed) {
    Instant now = Instant.now();
    open.values().removeIf(launch -> launch.opened().plus(LIFE).isBefore(now));
    String id = "ltilaunch" + course.activity().id() + "_" + UUID.randomUUID();
    Launch launch = new Launch(id, person, course, target, language, asked, reviewed, now);
    open.put(id, launch);
    return launch;
  }

  /** Moodle's hint is a JSON object; tools must echo it untouched. */
  static String hint(Launch launch) {
    return Json.object()
        .put("cmid", launch.course().activity().id())
        .put("launchid", launch.id())
        .toString();
  }

  Optional<Launch> find(String hint) {
    JsonNode sent = Json.read(hint == null ? "" : hint);
    return Optional.ofNullable(open.get(sent.path("launchid").asText("")));
  }
}
