package org.ribalta.course.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ribalta.course.CourseModule;
import org.ribalta.course.entity.ModuleContent;
import org.ribalta.platform.json.Json;

/** The modules' content that ships. */
@ApplicationScoped
public class ModuleCatalogue {
  private static final String FILE = "/org/ribalta/course/modules.json";

  private final Map<CourseModule, ModuleContent> modules =
      read().stream().collect(toMap(ModuleContent::module, Function.identity()));

  /** What a module holds; there is content for each. */
  public ModuleContent of(CourseModule module) {
    return Objects.requireNonNull(modules.get(module), module.key());
  }

  private static List<ModuleContent> read() {
    try (InputStream in = ModuleCatalogue.class.getResourceAsStream(FILE)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(Json.read(json, ModuleContent[].class));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }
}
