package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.ribalta.platform.job.Routine;

/** Has rosters read again: each once a day, and sooner where reading broke off. */
@ApplicationScoped
public class RefreshRosters implements Routine {
  private ListRosters rosters;
  private AskForRoster askForRoster;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RefreshRosters() {}

  @Inject
  RefreshRosters(ListRosters rosters, AskForRoster askForRoster) {
    this.rosters = rosters;
    this.askForRoster = askForRoster;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("refresh-rosters", Scope.EACH_TENANT, Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    for (UUID roster : rosters.due()) {
      askForRoster.askIfDue(roster);
    }
  }
}
