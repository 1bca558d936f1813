package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Plain HTTP, no cookies and no redirects of its own. */
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Http() {}

  /** What came back. */
  public record Answer(int status, String body, java.net.http.HttpHeaders headers) {
    /** The body as JSON. */
    public JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException("No JSON: " + body, e);
      }
    }

    /** The media type without parameters. */
    public String mediaType() {
      return headers.firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }
  }

  /** Sends a request with a text body; empty for none. */
  public static Answer send(String method, String uri, Map<String, String> headers, String body) {
    return send(method, uri, headers, HttpRequest.BodyPublishers.ofString(body));
  }

  /** Sends a request. */
  public static Answer send(
      String method, String uri, Map<String, String> headers, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(uri))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer.headers());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + uri + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
