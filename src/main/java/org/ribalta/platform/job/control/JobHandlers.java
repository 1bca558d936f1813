package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ribalta.platform.job.JobHandler;

/** Who does which kind of job. */
@ApplicationScoped
public class JobHandlers {
  private Instance<JobHandler> handlers;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected JobHandlers() {}

  @Inject
  JobHandlers(@Any Instance<JobHandler> handlers) {
    this.handlers = handlers;
  }

  /** The kinds that somebody does. */
  public List<String> kinds() {
    return handlers.stream().map(JobHandler::kind).toList();
  }

  Optional<JobHandler> of(String kind) {
    return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
  }
}
