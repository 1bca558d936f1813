package org.ribalta.sandbox.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The catalogue's page, its own modules, the product's front end and the library that draws it. */
@Path("catalogue")
public class CatalogueResource {
  private static final String OWN = "/sandbox/catalogue/";
  private static final String LIBRARY = "lit-html/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Shorter than a restart, so that nobody sees what was there before; long enough for a walk. */
  private static final String FRESH = "private, max-age=30";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The page, under the same content policy as the product's shell. */
  @GET
  public Response page() throws IOException {
    String nonce = nonce();
    try (InputStream page = open(OWN + "index.html")) {
      String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      return Response.ok(html.replace("${nonce}", nonce), TYPES.get("html"))
          .header("Content-Security-Policy", policy(nonce))
          .build();
    }
  }

  @GET
  @Path("{file: .+}")
  public Response file(@PathParam("file") String file) throws IOException {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || file.contains("..")) {
      throw new NotFoundException();
    }
    return Response.ok(open(place(file)), type).header("Cache-Control", FRESH).build();
  }

  private static String place(String file) throws IOException {
    return file.startsWith(LIBRARY)
        ? "/META-INF/resources/webjars/lit-html/"
            + libraryVersion()
            + "/"
            + file.substring(LIBRARY.length())
        : OWN + file;
  }

  /** As its WebJar says. */
  private static String libraryVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open("/META-INF/maven/org.webjars.npm/lit-html/pom.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  private static InputStream open(String name) {
    return Optional.ofNullable(CatalogueResource.class.getResourceAsStream(name))
        .orElseThrow(NotFoundException::new);
  }

  private static String nonce() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-"
        + nonce
        + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
        + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
  }
}
