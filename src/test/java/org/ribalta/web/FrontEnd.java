package org.ribalta.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the page, read as text: nothing but the browser runs them. */
final class FrontEnd {

  static final Path APP = Path.of("src/main/webapp/app");
  private static final Path PAGES = Path.of("src/main/resources/org/ribalta/platform/page");
  static final Path TEMPLATES = Path.of("src/main/resources/org/ribalta/lms");

  /** A catalogue key as modules write it: single quotes, at least one dot, no slash. */
  private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)'");

  /** Names of messages between a tool and its platform look like keys and are none. */
  private static final String LTI_SUBJECT = "lti.";

  private FrontEnd() {}

  static String read(String name) throws IOException {
    return Files.readString(APP.resolve(name));
  }

  static String template(String name) throws IOException {
    return Files.readString(PAGES.resolve(name));
  }

  /** Text by path, for every ES module of the page. */
  static Map<Path, String> modules() throws IOException {
    try (Stream<Path> files = Files.walk(APP)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .collect(Collectors.toMap(file -> file, FrontEnd::text, (a, b) -> a, TreeMap::new));
    }
  }

  /** Every key that a module names. */
  static Set<String> keysIn(String module) {
    return KEY.matcher(module)
        .results()
        .map(match -> match.group(1))
        .filter(key -> !key.startsWith(LTI_SUBJECT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> keysInModules() throws IOException {
    Set<String> keys = new TreeSet<>();
    modules().values().forEach(module -> keys.addAll(keysIn(module)));
    return keys;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
