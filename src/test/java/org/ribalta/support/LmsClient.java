package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's way from the LMS into the tool without a browser, step by step, so that a test can
 * bend one of the steps.
 */
public final class LmsClient {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern LAUNCH =
      Pattern.compile("<script type=\"application/json\" id=\"launch\">(.*?)</script>");

  private final Sandbox system;
  private final String lmsCookie;
  private String bindingCookie = "";

  private LmsClient(Sandbox system, String lmsCookie) {
    this.system = system;
    this.lmsCookie = lmsCookie;
  }

  /** Signs in to the LMS as one of the named people. */
  public static LmsClient signIn(RunningSystem system, String person) {
    return signIn(system.sandbox(), person);
  }

  /** Signs in to an LMS as one of the named people. */
  public static LmsClient signIn(Sandbox system, String person) {
    String id = system.idOf(person);
    Http.Answer answer = form(system.lms() + "/sign-in", Map.of("person", id), "");
    return new LmsClient(system, cookie(answer));
  }

  /** Presses a button of the LMS itself. */
  public Http.Answer press(String path) {
    return form(system.lms() + path, Map.of(), lmsCookie);
  }

  /** Reads a page of the LMS. */
  public Http.Answer read(String path) {
    return Http.send("GET", system.lms() + path, Map.of("Cookie", lmsCookie), "");
  }

  /** Posts a form to the LMS, as the tool has a browser do it. */
  public Http.Answer answer(String address, Map<String, String> fields) {
    return form(address, fields, lmsCookie);
  }

  /** Goes from the LMS to the tool and back to the LMS; returns the form it would post to us. */
  public Map<String, String> launchForm(int activity) {
    return formAfter("/lti/start?activity=" + activity + "&target=iframe");
  }

  /** The same for choosing what to add to a course. */
  public Map<String, String> choiceForm(int course) {
    return formAfter("/lti/choose?course=" + course);
  }

  /** What the LMS has a browser send to begin a launch. */
  public Map<String, String> loginRequest(int activity) {
    return hidden(read("/lti/start?activity=" + activity + "&target=iframe").body());
  }

  /** Begins a launch by POST, from a browser that never began one. */
  public Http.Answer logIn(Map<String, String> loginRequest) {
    return form(system.tool() + "/lti/login", loginRequest, "");
  }

  /** The same by GET. */
  public Http.Answer logInByAddress(Map<String, String> loginRequest) {
    return Http.send("GET", system.tool() + "/lti/login?" + encoded(loginRequest), Map.of(), "");
  }

  private Map<String, String> formAfter(String path) {
    Http.Answer start = read(path);
    Http.Answer login =
        withCookie(
            start
                .headers()
                .firstValue("Location")
                .map(address -> Http.send("GET", address, Map.of(), ""))
                .orElseGet(() -> logIn(hidden(start.body()))));
    Http.Answer authorized =
        Http.send(
            "GET",
            login.headers().firstValue("Location").orElseThrow(),
            Map.of("Cookie", lmsCookie),
            "");
    return hidden(authorized.body());
  }

  /** Keeps the cookie; a tool that wants to see it again is shown it. */
  private Http.Answer withCookie(Http.Answer login) {
    bindingCookie = cookie(login);
    return login
        .headers()
        .firstValue("Location")
        .filter(address -> address.startsWith(system.tool()))
        .map(address -> Http.send("GET", address, Map.of("Cookie", bindingCookie), ""))
        .orElse(login);
  }

  /**
   * Begins a launch by POST in a frame.
   *
   * @param cookie what the browser sends, if it sends any
   */
  public Http.Answer logInFramed(Map<String, String> loginRequest, String cookie) {
    return framed("POST", system.tool() + "/lti/login", encoded(loginRequest), cookie);
  }

  /** Goes where the tool sends a frame. */
  public Http.Answer follow(String address, String cookie) {
    return framed("GET", address, "", cookie);
  }

  private static Http.Answer framed(String method, String uri, String body, String cookie) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    headers.put("Sec-Fetch-Dest", "iframe");
    if (!cookie.isEmpty()) {
      headers.put("Cookie", cookie);
    }
    return Http.send(method, uri, headers, body);
  }

  /** What the LMS answers to the tool's request for an identity. */
  public Map<String, String> authorize(String location) {
    return hidden(Http.send("GET", location, Map.of("Cookie", lmsCookie), "").body());
  }

  /** Posts a launch from a page of this origin, without a cookie. */
  public Http.Answer launchFrom(String origin, Map<String, String> launchForm) {
    return Http.send(
        "POST",
        system.tool() + "/lti/launch",
        Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin),
        encoded(launchForm));
  }

  /** Posts a launch from the browser that began it. */
  public Http.Answer launch(Map<String, String> launchForm) {
    return form(system.tool() + "/lti/launch", launchForm, bindingCookie);
  }

  /** Posts a launch from a browser that never began one. */
  public Http.Answer launchElsewhere(Map<String, String> launchForm) {
    return form(system.tool() + "/lti/launch", launchForm, "");
  }

  /** Opens an activity and returns the API as this person. */
  public ApiClient open(int activity) {
    return new ApiClient(system.tool() + "/api/v1", token(launch(launchForm(activity))));
  }

  /** Asks the tool what to add to a course. */
  public Choice choose(int course) {
    Http.Answer shell = launch(choiceForm(course));
    JsonNode start = start(shell);
    return new Choice(
        new ApiClient(system.tool() + "/api/v1", start.get("token").asText()),
        "/selections/" + start.get("selection").asText());
  }

  /**
   * A choice of what to add to a course.
   *
   * @param at its address in the API
   */
  public record Choice(ApiClient api, String at) {}

  private static String token(Http.Answer shell) {
    return start(shell).get("token").asText();
  }

  /** What a launch's answer starts the page with. */
  public static JsonNode start(Http.Answer shell) {
    Matcher match = LAUNCH.matcher(shell.body());
    if (!match.find()) {
      throw new IllegalStateException("No launch in " + shell.status() + " " + shell.body());
    }
    try {
      return new ObjectMapper().readTree(match.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher match = HIDDEN.matcher(page);
    while (match.find()) {
      fields.put(match.group(1), unescaped(match.group(2)));
    }
    return fields;
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static Http.Answer form(String uri, Map<String, String> fields, String cookie) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    if (!cookie.isEmpty()) {
      headers.put("Cookie", cookie);
    }
    return Http.send("POST", uri, headers, encoded(fields));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String cookie(Http.Answer answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
  }
}
