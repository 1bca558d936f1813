package org.ribalta.sandbox.seed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.store.MemoryFile;

/** Runs the move on a thread of its own once the tool is ready, and tells the console. */
@Singleton
class Seeding {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final String READY = "/health/ready";

  private final Settings settings;
  private final Company company;
  private final Setup setup;
  private final Arrivals arrivals;
  private final Progress progress;
  private final MemoryFile memory;
  private final Patience patience = new Patience();

  @Inject
  Seeding(
      Settings settings,
      Company company,
      Setup setup,
      Arrivals arrivals,
      Progress progress,
      MemoryFile memory) {
    this.settings = settings;
    this.company = company;
    this.setup = setup;
    this.arrivals = arrivals;
    this.progress = progress;
    this.memory = memory;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    Thread thread = new Thread(this::run, "sandbox-seeding");
    thread.setDaemon(true);
    thread.start();
  }

  @PreDestroy
  void stop() {
    patience.end();
  }

  private void run() {
    try {
      ToolClient tool = new ToolClient(settings.toolUrl(), patience);
      awaitReady(tool);
      boolean reused = setup.isDone() && progress.isDone();
      moveIn(tool);
      System.out.println(invitation(reused));
    } catch (SeedingFailed e) {
      progress.fail(e.getMessage());
      System.out.println(complaint(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady(ToolClient tool) throws SeedingFailed, InterruptedException {
    Instant giveUp = Instant.now().plus(LONGEST_WAIT);
    while (!tool.answers(READY)) {
      if (Instant.now().isAfter(giveUp)) {
        throw new SeedingFailed(
            settings.toolUrl()
                + READY
                + " was not 200 within "
                + LONGEST_WAIT.toMinutes()
                + " min");
      }
      patience.pause(BETWEEN_LOOKS);
    }
  }

  private void moveIn(ToolClient tool) throws SeedingFailed, InterruptedException {
    if (!setup.isDone()) {
      setup.complete(tool);
    }
    if (!progress.isDone()) {
      System.out.println(
          "Sandbox: " + company.name() + " sends " + company.people().size() + " people over SCIM");
      arrivals.send(tool, memory.read().company().scimToken());
      memory.update(now -> now.withPeople(company.people().size()));
      progress.finish();
    }
  }

  private String invitation(boolean reused) {
    String state =
        reused
            ? "The " + progress.sent() + " people are there from last time; nothing was sent again."
            : "All " + progress.sent() + " people have arrived.";
    return """

        ------------------------------------------------------------------
          %s
          Open the LMS:  %s/
        ------------------------------------------------------------------
        """
        .formatted(state, settings.baseUrl());
  }

  private String complaint(SeedingFailed e) {
    return """

        ------------------------------------------------------------------
          The sandbox could not fill Ribalta (%d of %d people sent).
          %s
          Start again with the same data directory to go on from here.
        ------------------------------------------------------------------
        """
        .formatted(progress.sent(), company.people().size(), e.getMessage());
  }
}
