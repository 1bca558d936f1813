package org.ribalta.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.ribalta.platform.json.Json;

/** The JSON API as one signed-in person calls it. */
record Api(URI server, String token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What came back; {@code body} is a missing node when there was none. */
  record Answer(int status, JsonNode body) {
    /** The last part of the problem's type. */
    String problem() {
      return body.path("type").asText().replace("urn:ribalta:problem:", "");
    }

    /** Where each error points. */
    List<String> pointers() {
      List<String> pointers = new ArrayList<>();
      body.path("errors").forEach(error -> pointers.add(error.path("pointer").asText()));
      return pointers;
    }

    String id() {
      return body.path("id").asText();
    }
  }

  Answer get(String path) {
    return call("GET", path, null);
  }

  /** Sends JSON; single quotes stand for double ones. */
  Answer post(String path, String json) {
    return call("POST", path, json);
  }

  Answer put(String path, String json) {
    return call("PUT", path, json);
  }

  Answer call(String method, String path, String json) {
    return call(method, path, json, "application/json");
  }

  Answer call(String method, String path, String json, String mediaType) {
    HttpRequest.BodyPublisher body =
        json == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'));
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "it")
            .header("Content-Type", mediaType)
            .method(method, body)
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), Json.mapper().readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
