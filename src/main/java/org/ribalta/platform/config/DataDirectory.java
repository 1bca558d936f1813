package org.ribalta.platform.config;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * The folder where Ribalta keeps what it makes itself.
 *
 * @param path the folder; made when first needed
 */
public record DataDirectory(Path path) {
  /**
   * Returns a file that only our own user may read, made from {@code content} if it is not there.
   *
   * @throws IOException if the folder cannot be written
   */
  public Path secret(String name, Supplier<String> content) throws IOException {
    Files.createDirectories(path);
    Path file = path.resolve(name);
    if (Files.notExists(file)) {
      try {
        createPrivate(file);
        Files.writeString(file, content.get() + "\n", StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException made) {
        return file;
      }
    }
    return file;
  }

  private static void createPrivate(Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
