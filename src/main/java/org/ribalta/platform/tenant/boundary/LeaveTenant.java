package org.ribalta.platform.tenant.boundary;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Begins and ends every request outside any tenant and as nobody, whatever happens in between:
 * threads are shared by all.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LeaveTenant implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Tenancy.enter(null);
    Actor.leave();
    try {
      chain.doFilter(request, response);
    } finally {
      Tenancy.enter(null);
      Actor.leave();
    }
  }
}
