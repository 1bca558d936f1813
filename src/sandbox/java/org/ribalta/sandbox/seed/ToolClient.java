package org.ribalta.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ribalta.sandbox.Json;

/** HTTP to the tool, patient with what passes: no connection, 429 and 502 to 504. */
class ToolClient {
  private static final int ATTEMPTS = 6;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String toolUrl;
  private final Patience patience;

  ToolClient(String toolUrl, Patience patience) {
    this.toolUrl = toolUrl;
    this.patience = patience;
  }

  /** What the tool said; {@code body} is a missing node when it was not JSON. */
  record Answer(int status, JsonNode body) {}

  Answer post(String path, String bearer, String mediaType, JsonNode body)
      throws SeedingFailed, InterruptedException {
    HttpRequest.Builder request =
        request(path, bearer, mediaType)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    return send(request.build());
  }

  Answer get(String path, String bearer, String mediaType)
      throws SeedingFailed, InterruptedException {
    return send(request(path, bearer, mediaType).build());
  }

  /** One question without patience: whether the path answers 200 now. */
  boolean answers(String path) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(at(path)).timeout(TIMEOUT).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpRequest.Builder request(String path, String bearer, String accept) {
    return HttpRequest.newBuilder(at(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + bearer)
        .header("Accept", accept);
  }

  private URI at(String path) {
    return URI.create(toolUrl + path);
  }

  private Answer send(HttpRequest request) throws SeedingFailed, InterruptedException {
    String trouble = "";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Duration pause = Duration.ofMillis(250L << attempt);
      try {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (!PASSING.contains(response.statusCode())) {
          return new Answer(response.statusCode(), Json.read(response.body()));
        }
        trouble = "answered " + response.statusCode();
        pause = retryAfter(response).orElse(pause);
      } catch (IOException e) {
        trouble = "could not be reached (" + e + ")";
      }
      patience.pause(pause);
    }
    throw new SeedingFailed(
        request.method() + " " + request.uri() + " " + trouble + ", " + ATTEMPTS + " times");
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,4}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }
}
