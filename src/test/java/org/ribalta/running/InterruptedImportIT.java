package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.support.PeopleImports.counts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.PeopleFile;
import org.ribalta.support.PeopleImports;

/** A large file of people on a server that is killed. */
class InterruptedImportIT {
  private static final int A_HANDFUL = 3;

  private static Node node;

  @BeforeAll
  static void start() {
    Node.database("imports");
    node = Node.start("imports").awaitReady();
  }

  @AfterAll
  static void stop() {
    node.kill();
  }

  /** Fails if a part of a file can be seen before, or after, it was killed or cancelled. */
  @Test
  void leavesNothingOfAnImportThatWasCancelledOrKilledAndEndsItAfterwards(@TempDir Path folder)
      throws IOException {
    Operator operator = new Operator(node.base());
    String tenant = operator.tenant("Import");
    PeopleImports imports = new PeopleImports(node.base(), tenant);
    // A database whose statistics know of three people plans badly for a hundred thousand.
    imports.awaitEnd(imports.begin(PeopleFile.write(folder, A_HANDFUL)));
    Path file = PeopleFile.write(folder, 100_000);
    String cancelled = imports.begin(file);
    imports.awaitProgress(cancelled, 5_000);
    operator.cancel(tenant, cancelled);
    assertThat(imports.awaitEnd(cancelled).path("state").asText()).isEqualTo("CANCELLED");
    assertThat(imports.people()).isEqualTo(A_HANDFUL);

    String killed = imports.begin(file);
    imports.awaitProgress(killed, 5_000);
    node.kill();
    node.start();
    node.awaitReady();
    JsonNode job = imports.awaitEnd(killed);

    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
    assertThat(counts(job))
        .isEqualTo("100000 rows, 99997 created, 0 updated, 3 unchanged, 0 wrong");
    assertThat(imports.people()).isEqualTo(100_000);
  }
}
