package org.ribalta.sandbox.crowd;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.lti.ServerLaunch;

/** Takes one person through a launch into the tool. */
@Singleton
class FrontDoor {
  /** Where the tool's first page keeps the token that its script works with. */
  private static final Pattern LAUNCH_DATA =
      Pattern.compile("<script[^>]*id=\"launch\"[^>]*>(.*?)</script>", Pattern.DOTALL);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Settings settings;
  private final ServerLaunch platform;

  @Inject
  FrontDoor(Settings settings, ServerLaunch platform) {
    this.settings = settings;
    this.platform = platform;
  }

  Colleague enter(Employee person, Course course)
      throws CrowdRefused, IOException, InterruptedException {
    Browser browser = new Browser(http);
    HttpResponse<String> login =
        browser.postForm(settings.toolLogin(), platform.login(person, course, "it"));
    Map<String, String> message =
        login
            .headers()
            .firstValue("Location")
            .flatMap(address -> platform.authorize(person, URI.create(address)))
            .orElseThrow(() -> new CrowdRefused("/lti/login", login.statusCode(), login.body()));
    HttpResponse<String> shell = browser.postForm(settings.toolLaunch(), message);
    String token =
        token(shell.body())
            .orElseThrow(() -> new CrowdRefused("/lti/launch", shell.statusCode(), shell.body()));
    return new Colleague(browser, settings.toolUrl() + "/api/v1", token);
  }

  private static Optional<String> token(String page) {
    Matcher data = LAUNCH_DATA.matcher(page);
    return data.find()
        ? Optional.ofNullable(Json.read(data.group(1)).path("token").asText(null))
        : Optional.empty();
  }
}
