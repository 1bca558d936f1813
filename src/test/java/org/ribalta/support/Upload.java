package org.ribalta.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of people on its way to be imported, as a browser's form sends it. */
public final class Upload {
  private static final String BOUNDARY = "----people-7f3a";

  private Upload() {}

  /** Sends some bytes. */
  public static Http.Answer send(
      String base, String setupToken, String tenant, byte[] file, boolean dryRun) {
    return send(base, setupToken, tenant, "csv", dryRun, () -> new ByteArrayInputStream(file));
  }

  /** Sends a file from disk, without holding it. */
  public static Http.Answer send(
      String base, String setupToken, String tenant, Path file, boolean dryRun) {
    return send(base, setupToken, tenant, "csv", dryRun, () -> open(file));
  }

  /** Sends whatever, read by a mapping. */
  public static Http.Answer send(
      String base,
      String setupToken,
      String tenant,
      String mapping,
      boolean dryRun,
      java.util.function.Supplier<InputStream> file) {
    BodyPublisher body = BodyPublishers.ofInputStream(() -> form(mapping, file.get()));
    return Http.send(
        "POST",
        base + "/api/v1/admin/tenants/" + tenant + "/people-imports?dryRun=" + dryRun,
        Map.of(
            "Authorization",
            "Bearer " + setupToken,
            "Content-Type",
            "multipart/form-data; boundary=" + BOUNDARY,
            "Accept-Language",
            "it"),
        body);
  }

  private static InputStream form(String mapping, InputStream file) {
    String before =
        "--%1$s\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n%2$s\r\n"
                .formatted(BOUNDARY, mapping)
            + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                .formatted(BOUNDARY)
            + "Content-Type: text/csv\r\n\r\n";
    String after = "\r\n--" + BOUNDARY + "--\r\n";
    return new SequenceInputStream(
        java.util.Collections.enumeration(List.of(text(before), file, text(after))));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
