package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.incontainer.CountingJob.Asked;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.shared.Language;

/** Asks for counting jobs: from tests inside the container, and from outside by an address. */
@ApplicationScoped
public class Submitter {
  @Inject private Jobs jobs;

  /** Asks for one. */
  @Transactional
  public Job submit(@Nullable UUID person, Asked asked) {
    return jobs.submit(new JobRequest(CountingJob.KIND, asked, person, Language.IT));
  }

  /** Asks for one, and takes everything back. */
  @Transactional
  public void submitAndFail(UUID[] id, Asked asked) {
    id[0] = submit(null, asked).id();
    throw new IllegalStateException("undone");
  }

  /** {@code POST /test/jobs?tenant=…&jobs=…&steps=…&pace=…}: only in the tests' WAR. */
  @WebServlet("/test/jobs")
  public static class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject private transient Submitter submitter;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      UUID tenant = UUID.fromString(request.getParameter("tenant"));
      int jobs = Integer.parseInt(request.getParameter("jobs"));
      int steps = Integer.parseInt(request.getParameter("steps"));
      int pace = Integer.parseInt(request.getParameter("pace"));
      for (int i = 0; i < jobs; i++) {
        Asked asked = new Asked(steps, UUID.randomUUID().toString(), pace, -1, -1);
        Tenancy.runAs(tenant, () -> submitter.submit(null, asked));
      }
      response.setStatus(204);
    }
  }
}
