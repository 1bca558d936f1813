package org.ribalta.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ribalta.platform.json.Json;

/** Answers errors outside the APIs, such as an unknown path, instead of the server's own page. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
    CommonProblem type =
        CommonProblem.ofStatus(code)
            .orElse(code < 500 ? CommonProblem.MALFORMED : CommonProblem.INTERNAL);
    response.setStatus(code);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    Problem problem = Problem.of(type, type.title() + ".", List.of());
    response.getWriter().write(Json.write(problem));
  }
}
