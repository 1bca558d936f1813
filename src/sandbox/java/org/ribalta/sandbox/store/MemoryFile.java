package org.ribalta.sandbox.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.Settings;

/** Keeps the memory in {@code sandbox.json}; every change is on disk before the caller goes on. */
@Singleton
public class MemoryFile {
  private final Path file;
  private Memory memory;

  @Inject
  public MemoryFile(Settings settings) {
    this.file = settings.dataDir().resolve("sandbox.json").toAbsolutePath();
    this.memory = load();
  }

  public synchronized Memory read() {
    return memory;
  }

  public synchronized Memory update(UnaryOperator<Memory> change) {
    Memory next = change.apply(memory);
    write(next);
    memory = next;
    return next;
  }

  private Memory load() {
    try {
      return Files.exists(file)
          ? Json.read(Files.readString(file), new TypeReference<Memory>() {})
          : Memory.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Whole or not at all, and for the owner's eyes: it holds a token and a private key. */
  private void write(Memory next) {
    try {
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling("sandbox.json.new");
      Files.writeString(draft, Json.write(next));
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
