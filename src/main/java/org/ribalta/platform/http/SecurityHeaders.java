package org.ribalta.platform.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers for every answer (OWASP ASVS 5.0, 3.4). The pages of launches, sign-in and mailed links,
 * and those for everybody, bring their own content security policy; everything else may load and
 * frame nothing.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders implements Filter {
  private static final String STATIC = "/(app|webjars)/.*";
  private static final String PAGES = "/(lti|admin|links|p)/.*";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    String path = ((HttpServletRequest) request).getRequestURI();
    http.setHeader("X-Content-Type-Options", "nosniff");
    http.setHeader("Referrer-Policy", "no-referrer");
    http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    http.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      http.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!path.matches(PAGES)) {
      http.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    http.setHeader("Cache-Control", path.matches(STATIC) ? "public, max-age=300" : "no-store");
    chain.doFilter(request, response);
  }
}
