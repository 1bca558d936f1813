package org.ribalta.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One launch from login to the first page's data, as a browser goes through it. */
record LoadedLaunch(HttpClient client, ForgingPlatform platform, LoadedTool tool) {

  /**
   * Goes through it.
   *
   * @throws IllegalStateException if one of its answers is not that of a launch that worked
   */
  void run(String subject) {
    HttpResponse<String> login = get(tool.login(platform, subject), "X-Load", "login");
    Map<String, String> sent = parameters(login);
    String token = platform.idToken(sent.get("nonce"), subject, tool.target());
    HttpResponse<String> launched =
        send(
            HttpRequest.newBuilder(URI.create(sent.get("redirect_uri")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(login))
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "id_token=" + token + "&state=" + LoadedTool.encoded(sent.get("state"))))
                .build());
    LoadedTool.FirstPage page = tool.firstPage(launched);
    for (String address : page.addresses()) {
      int status = get(address, page.header(), page.value()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(address + " answers " + status);
      }
    }
  }

  private HttpResponse<String> get(String path, String header, String value) {
    return send(
        HttpRequest.newBuilder(URI.create(tool.base() + path)).header(header, value).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(HttpResponse<String> login) {
    String location =
        login
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IllegalStateException(login.statusCode() + " " + login.body()));
    return Arrays.stream(URI.create(location).getRawQuery().split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  /** The cookies that an answer sets, as the next request sends them back. */
  static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.replaceAll(";.*", ""))
        .collect(Collectors.joining("; "));
  }
}
