package org.ribalta.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Files of people for one tenant, and what became of them. */
public record PeopleImports(String base, String tenant) {
  private static final long PATIENCE_MINUTES = 15;

  /** Sends a file in UTF-8. */
  public Http.Answer send(String file, boolean dryRun) {
    return send(file.getBytes(StandardCharsets.UTF_8), dryRun);
  }

  /** Sends a file. */
  public Http.Answer send(byte[] file, boolean dryRun) {
    return Upload.send(base, RunningSystem.SETUP_TOKEN, tenant, file, dryRun);
  }

  /** Begins to import a file from disk; returns the job's key. */
  public String begin(Path file) {
    return Upload.send(base, RunningSystem.SETUP_TOKEN, tenant, file, false)
        .json()
        .path("id")
        .asText();
  }

  /** The job of a file that was taken, once it has ended. */
  public JsonNode ended(Http.Answer taken) {
    assertThat(taken.status()).as(taken.body()).isEqualTo(202);
    assertThat(taken.headers().firstValue("Location")).isPresent();
    return awaitEnd(taken.json().path("id").asText());
  }

  /** A job, once it has ended. */
  public JsonNode awaitEnd(String job) {
    return await(job, 0, true);
  }

  /** Waits until a job that goes on has done so many rows. */
  public void awaitProgress(String job, long done) {
    await(job, done, false);
  }

  private JsonNode await(String id, long done, boolean ended) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
    JsonNode job = operator().job(tenant, id);
    while (System.nanoTime() < end
        && (job.at("/progress/done").asLong() < done || (ended && job.path("endedAt").isNull()))) {
      pause();
      job = operator().job(tenant, id);
    }
    assertThat(job.path("endedAt").isNull()).as(job.toString()).isEqualTo(!ended);
    return job;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a job says it did, in a line. */
  public static String counts(JsonNode job) {
    JsonNode result = job.path("result");
    return "%d rows, %d created, %d updated, %d unchanged, %d wrong"
        .formatted(
            result.path("rows").asLong(),
            result.path("created").asLong(),
            result.path("updated").asLong(),
            result.path("unchanged").asLong(),
            result.path("errorCount").asLong());
  }

  /** A person as SCIM tells them. */
  public JsonNode person(String userName) {
    ScimClient scim = operator().scimClient(tenant);
    return scim.get("/Users/" + scim.idOf(userName)).json();
  }

  /** How many people the tenant has. */
  public int people() {
    return operator().scimClient(tenant).get("/Users?count=0").json().path("totalResults").asInt();
  }

  private Operator operator() {
    return new Operator(base);
  }
}
