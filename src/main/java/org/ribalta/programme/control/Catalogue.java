package org.ribalta.programme.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ribalta.platform.json.Json;

/** Data that ships with programme, beside its package. */
final class Catalogue {
  private Catalogue() {}

  static <T> T read(String file, Class<T> type) {
    try (InputStream in = Catalogue.class.getResourceAsStream("/org/ribalta/programme/" + file)) {
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
