package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.store.MemoryFile;

/**
 * The tools that this LMS knows: the one that its administrator typed in, and those that registered
 * themselves, of which the last stands in a course of its own.
 */
@Singleton
public class Tools {
  private final Registration registration;
  private final Settings settings;
  private final MemoryFile memory;

  @Inject
  public Tools(Registration registration, Settings settings, MemoryFile memory) {
    this.registration = registration;
    this.settings = settings;
    this.memory = memory;
  }

  /** Those that registered themselves, the last one first. */
  public List<Tool> registered() {
    return memory.read().tools();
  }

  public void add(Tool tool) {
    memory.update(
        now -> {
          List<Tool> all = new ArrayList<>(List.of(tool));
          all.addAll(now.tools());
          return now.withTools(all);
        });
  }

  public void activate(String clientId) {
    memory.update(
        now ->
            now.withTools(
                now.tools().stream()
                    .map(tool -> tool.clientId().equals(clientId) ? tool.activated() : tool)
                    .toList()));
  }

  Optional<Tool> client(String clientId) {
    return Stream.concat(Stream.of(typedIn()), registered().stream())
        .filter(tool -> tool.clientId().equals(clientId))
        .findFirst();
  }

  /**
   * The tool that stands in the courses of a deployment; none before one has registered, and none
   * while that one waits.
   */
  public Optional<Tool> of(String deployment) {
    return deployment.equals(registration.registeredDeploymentId())
        ? registered().stream().findFirst().filter(tool -> !tool.waiting())
        : Optional.of(typedIn());
  }

  private Tool typedIn() {
    return new Tool(
        registration.clientId(), "Ribalta", settings.toolLogin(), settings.toolLaunch(), false);
  }
}
