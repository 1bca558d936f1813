package org.ribalta.sandbox.seed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.seed.ToolClient.Answer;

/** Sends everybody over SCIM, level by level from the top, so that each manager is there first. */
@Singleton
class Arrivals {
  private static final int AT_ONCE = 4;
  private static final int TOP = 7;
  private static final String USERS = "/scim/v2/Users";

  private final Company company;
  private final Progress progress;

  @Inject
  Arrivals(Company company, Progress progress) {
    this.company = company;
    this.progress = progress;
  }

  void send(ToolClient tool, String token) throws SeedingFailed, InterruptedException {
    Map<String, String> scimIds = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int level = TOP; level > 0; level--) {
        sendLevel(level, pool, employee -> sendOne(tool, token, employee, scimIds));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private interface Sending {
    void send(Employee employee) throws SeedingFailed, InterruptedException;
  }

  private void sendLevel(int level, ExecutorService pool, Sending sending)
      throws SeedingFailed, InterruptedException {
    List<Callable<Void>> calls =
        company.people().stream()
            .filter(employee -> employee.level() == level)
            .map(
                employee ->
                    (Callable<Void>)
                        () -> {
                          sending.send(employee);
                          return null;
                        })
            .toList();
    for (Future<Void> call : pool.invokeAll(calls)) {
      try {
        call.get();
      } catch (ExecutionException e) {
        throw new SeedingFailed(reason(e.getCause()));
      }
    }
  }

  private void sendOne(ToolClient tool, String token, Employee who, Map<String, String> scimIds)
      throws SeedingFailed, InterruptedException {
    String manager = who.manager().map(scimIds::get).orElse(null);
    Answer answer =
        tool.post(USERS, token, ScimUser.MEDIA_TYPE, ScimUser.of(who, company.name(), manager));
    Optional<String> id =
        switch (answer.status()) {
          case 201 -> Optional.of(answer.body().path("id").asText());
          case 409 -> alreadyThere(tool, token, who);
          default -> Optional.empty();
        };
    scimIds.put(
        who.id(),
        id.orElseThrow(
            () ->
                new SeedingFailed(
                    who.userName() + " answered " + answer.status() + " " + answer.body())));
    progress.oneMoreOf(company.people().size());
  }

  /** A start that was cut short left some people behind. */
  private static Optional<String> alreadyThere(ToolClient tool, String token, Employee who)
      throws SeedingFailed, InterruptedException {
    String filter = "userName eq \"" + who.userName() + "\"";
    Answer found =
        tool.get(
            USERS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8),
            token,
            ScimUser.MEDIA_TYPE);
    return Optional.ofNullable(found.body().path("Resources").path(0).path("id").asText(null));
  }

  private static String reason(Throwable cause) {
    return cause instanceof SeedingFailed ? cause.getMessage() : cause.toString();
  }
}
