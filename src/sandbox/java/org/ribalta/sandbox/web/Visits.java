package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;

/** Sign-ins of the LMS, by a cookie of its own; a restart forgets them. */
@Singleton
public class Visits {
  static final String LANGUAGE_COOKIE = "sandbox_lang";
  private static final String SIGN_IN_COOKIE = "sandbox_session";
  private static final String FRAMED_COOKIE = "sandbox_framed";

  private final Settings settings;
  private final Company company;
  private final Map<String, String> people = new ConcurrentHashMap<>();

  @Inject
  public Visits(Settings settings, Company company) {
    this.settings = settings;
    this.company = company;
  }

  public Visit of(HttpServletRequest request) {
    return new Visit(
        cookie(request, SIGN_IN_COOKIE)
            .or(() -> cookie(request, FRAMED_COOKIE))
            .map(people::get)
            .flatMap(company::person),
        Words.in(language(request)));
  }

  /** Sends everybody else to the sign-in page, and back here afterwards. */
  public Visit signedIn(HttpServletRequest request) {
    Visit visit = of(request);
    if (visit.signedIn().isEmpty()) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      String here = request.getRequestURI() + query;
      throw new WebApplicationException(
          Response.seeOther(
                  URI.create(
                      settings.baseUrl()
                          + "/?back="
                          + URLEncoder.encode(here, StandardCharsets.UTF_8)))
              .build());
    }
    return visit;
  }

  NewCookie[] signIn(Employee person) {
    String session = UUID.randomUUID().toString();
    people.put(session, person.id());
    return new NewCookie[] {
      cookie(SIGN_IN_COOKIE, session).build(), framed(session).build(),
    };
  }

  NewCookie[] signOut(HttpServletRequest request) {
    cookie(request, SIGN_IN_COOKIE).ifPresent(people::remove);
    cookie(request, FRAMED_COOKIE).ifPresent(people::remove);
    return new NewCookie[] {
      cookie(SIGN_IN_COOKIE, "").maxAge(0).build(), framed("").maxAge(0).build(),
    };
  }

  static NewCookie.Builder cookie(String name, String value) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/sandbox")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX);
  }

  /**
   * A tool that stops on a page of its own inside the frame comes back as a cross-site request, and
   * browsers then hold back a lax cookie. They take Secure from http only on localhost.
   */
  private static NewCookie.Builder framed(String session) {
    return cookie(FRAMED_COOKIE, session).sameSite(NewCookie.SameSite.NONE).secure(true);
  }

  private static String language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang"))
        .or(() -> cookie(request, LANGUAGE_COOKIE))
        .filter(Words.LANGUAGES::contains)
        .orElseGet(
            () ->
                request.getHeader("Accept-Language") == null
                    ? "it"
                    : request.getLocale().getLanguage());
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
