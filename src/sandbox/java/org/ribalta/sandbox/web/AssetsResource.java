package org.ribalta.sandbox.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** The stylesheet and the scripts. */
@Path("assets/{name}")
public class AssetsResource {
  private static final Map<String, String> TYPES =
      Map.of(
          "lms.css", "text/css;charset=UTF-8",
          "submit.js", "text/javascript;charset=UTF-8",
          "frame.js", "text/javascript;charset=UTF-8",
          "storage.js", "text/javascript;charset=UTF-8");

  @GET
  public Response asset(@PathParam("name") String name) {
    if (!TYPES.containsKey(name)) {
      throw new NotFoundException();
    }
    InputStream content = AssetsResource.class.getResourceAsStream("/sandbox/assets/" + name);
    return Response.ok(content, TYPES.get(name)).build();
  }
}
