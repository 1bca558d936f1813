package org.ribalta.platform.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of JSON files that ship with Ribalta and that an administrator may replace one by one
 * from a directory. Every file is checked against the JSON Schema of its kind, which always comes
 * with Ribalta: it says what this version understands.
 */
public final class ConfigFolder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig CHECKS =
      SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

  private final String packaged;
  private final Optional<Path> replacement;

  /**
   * @param packaged the folder on the class path, e.g. {@code scim-mappings}
   * @param replacement the administrator's directory; a file found there wins
   */
  public ConfigFolder(String packaged, Optional<Path> replacement) {
    this.packaged = packaged;
    this.replacement = replacement;
  }

  /**
   * Reads one file.
   *
   * @param file path in the folder, e.g. {@code clients/okta.json}
   * @param schema the JSON Schema's path in the packaged folder
   * @throws WrongConfigFile if it is absent, no JSON, or breaks its schema
   */
  public JsonNode read(String file, String schema) {
    JsonNode content = parse(file);
    schema(schema).validate(content).stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new WrongConfigFile(
                  nameOf(file), wrong.getInstanceLocation().toString(), words(wrong));
            });
    return content;
  }

  /** Lists the JSON files of a folder inside, packaged or the administrator's, by path. */
  public List<String> list(String folder) {
    TreeSet<String> files = new TreeSet<>();
    replacement.map(dir -> dir.resolve(folder)).ifPresent(dir -> collect(dir, folder, files));
    collectPackaged(folder, files);
    return List.copyOf(files);
  }

  private static String words(ValidationMessage wrong) {
    String location = wrong.getInstanceLocation() + ": ";
    String message = wrong.getMessage();
    return message.startsWith(location) ? message.substring(location.length()) : message;
  }

  private JsonNode parse(String file) {
    try (InputStream in = open(file)) {
      return JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw new WrongConfigFile(
          nameOf(file),
          "",
          "no JSON (line " + e.getLocation().getLineNr() + "): " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new WrongConfigFile(nameOf(file), "", "cannot be read");
    }
  }

  private InputStream open(String file) throws IOException {
    Optional<Path> own = replacement.map(dir -> dir.resolve(file)).filter(Files::isRegularFile);
    return own.isPresent() ? Files.newInputStream(own.get()) : packagedStream(file);
  }

  private InputStream packagedStream(String file) {
    InputStream in = ConfigFolder.class.getResourceAsStream("/" + packaged + "/" + file);
    if (in == null) {
      throw new WrongConfigFile(nameOf(file), "", "is missing");
    }
    return in;
  }

  private JsonSchema schema(String schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(packagedStream(schema), CHECKS);
  }

  private String nameOf(String file) {
    return replacement
        .map(dir -> dir.resolve(file))
        .filter(Files::exists)
        .map(Path::toString)
        .orElse(packaged + "/" + file);
  }

  private void collectPackaged(String folder, Set<String> files) {
    URL url = ConfigFolder.class.getResource("/" + packaged + "/" + folder);
    if (url == null) {
      return;
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        collect(Path.of(uri), folder, files);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        collect(jar.getPath(packaged, folder), folder, files);
      }
    } catch (IOException | URISyntaxException e) {
      throw new WrongConfigFile(packaged + "/" + folder, "", "cannot be listed");
    }
  }

  private static void collect(Path dir, String folder, Set<String> files) {
    if (!Files.isDirectory(dir)) {
      return;
    }
    try (Stream<Path> found = Files.list(dir)) {
      found
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
          .forEach(name -> files.add(folder + "/" + name));
    } catch (IOException e) {
      throw new WrongConfigFile(dir.toString(), "", "cannot be listed");
    }
  }
}
