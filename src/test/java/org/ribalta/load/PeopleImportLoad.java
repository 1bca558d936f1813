package org.ribalta.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.PeopleFile;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.Upload;

/** A million people out of one file, on a server with 512 MB of heap; then the same file again. */
class PeopleImportLoad {
  private static final int ROWS = 1_000_000;
  private static final int STEP = 100_000;

  @Test
  void millionRows(@TempDir Path folder) throws IOException {
    Path file = PeopleFile.write(folder, ROWS);
    Node.database("million");
    Node node = Node.start("million").awaitReady();
    Operator operator = new Operator(node.base());
    String tenant = operator.tenant("Million");
    try {
      JsonNode imported = follow("import", node, operator, tenant, file, false);
      assertThat(imported.at("/result/created").asInt()).isEqualTo(ROWS);
      JsonNode again = follow("dry run of the same", node, operator, tenant, file, true);
      assertThat(again.at("/result/unchanged").asInt()).isEqualTo(ROWS);
    } finally {
      node.kill();
    }
  }

  private static JsonNode follow(
      String what, Node node, Operator operator, String tenant, Path file, boolean dryRun) {
    long begin = System.nanoTime();
    String id =
        Upload.send(node.base(), RunningSystem.SETUP_TOKEN, tenant, file, dryRun)
            .json()
            .path("id")
            .asText();
    long told = 0;
    JsonNode job = operator.job(tenant, id);
    while (job.path("endedAt").isNull()) {
      long done = job.at("/progress/done").asLong();
      if (done >= told + STEP) {
        told = done;
        tell(what, done, begin);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      job = operator.job(tenant, id);
    }
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
    tell(what, ROWS, begin);
    return job;
  }

  private static void tell(String what, long rows, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("LOAD | %s | %d | %.0f | %.0f |%n", what, rows, seconds, rows / seconds);
  }
}
