package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;

/** A teacher who changes scores in the LMS, and the administrator who looks for that. */
public record ScoresDesk(RunningSystem system, ApiClient administrator) {
  private static final String COURSE = "4";

  /** Puts a score of the teacher's into a column of the gradebook. */
  public void teacherWrites(String column, String user, int points) {
    Http.Answer written =
        LmsClient.signIn(system, "Chiara Fontana")
            .answer(
                system.lms() + "/courses/" + COURSE + "/grades/" + column + "/" + user,
                Map.of("points", String.valueOf(points)));
    Assertions.assertThat(written.status()).isLessThan(400);
  }

  /** Has all columns read, and waits until they were. */
  public void compare() throws Exception {
    Http.Answer asked = administrator.post(tenant() + "/scores/comparisons", "{}");
    Assertions.assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    String job = tenant() + "/jobs/" + asked.json().get("id").asText();
    await(
        "the comparison ends",
        () -> administrator.get(job).json().path("state").asText().equals("DONE"));
  }

  /** What the page says. */
  public JsonNode scores() {
    return administrator.get(tenant() + "/scores").json();
  }

  /** What teachers changed of somebody's scores. */
  public Stream<JsonNode> changed(String person) {
    return StreamSupport.stream(scores().path("differences").spliterator(), false)
        .filter(each -> each.path("given").asInt() > 0)
        .filter(each -> each.at("/person/name").asText().equals(person))
        .filter(each -> !each.path("found").isNull());
  }

  /** The administrator's address of the company. */
  public String tenant() {
    return "/admin/tenants/" + system.sandboxState().get("tenantId").asText();
  }

  /** Waits until something holds. */
  public static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      Assertions.assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
