package org.ribalta.platform.correlation;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.config.Settings;

/**
 * Gives each request its code and answers it as {@value #HEADER}.
 *
 * <p>A code from outside is taken over from {@code ribalta.trusted-proxies} only: whoever could
 * choose it could make the audit show two people's doings under one code. The code stays with the
 * request, so that an error page, written after the request went through here, has the same one.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC})
public class CorrelationFilter implements Filter {
  /** The header that carries the code. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = CorrelationFilter.class.getName();

  @Inject private Settings settings;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String code = code((HttpServletRequest) request);
    ((HttpServletResponse) response).setHeader(HEADER, code);
    @Nullable String before = Correlation.enter(code);
    try {
      chain.doFilter(request, response);
    } finally {
      Correlation.enter(before);
    }
  }

  private String code(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String code =
        Optional.ofNullable(request.getHeader(HEADER))
            .filter(sent -> settings.trustedProxies().contains(request.getRemoteAddr()))
            .filter(CorrelationId::isWellFormed)
            .orElseGet(CorrelationId::make);
    request.setAttribute(ATTRIBUTE, code);
    return code;
  }
}
