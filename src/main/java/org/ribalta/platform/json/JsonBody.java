package org.ribalta.platform.json;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.ribalta.platform.problem.Problem;

/** Reads and writes the JSON API's bodies, instead of the server's own JSON-B. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBody extends JacksonJsonProvider {
  /** Made by the JAX-RS runtime. */
  public JsonBody() {
    super(Json.mapper());
  }
}
