package org.ribalta.platform.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.Ids;
import org.ribalta.platform.file.StoredFile;

/** The uploaded files of the current tenant. */
@ApplicationScoped
@Transactional
public class FileStore {
  private static final int PART_BYTES = 256 * 1024;

  private FilePartRepository parts;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FileStore() {}

  @Inject
  FileStore(FilePartRepository parts, Ids ids, Clock clock) {
    this.parts = parts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a file, in the caller's transaction.
   *
   * @param content read to its end, part by part
   * @throws IOException if it cannot be read
   */
  @Transactional(rollbackOn = IOException.class)
  public StoredFile keep(InputStream content) throws IOException {
    UUID file = ids.next();
    long bytes = 0;
    int number = 0;
    byte[] part = content.readNBytes(PART_BYTES);
    while (part.length > 0) {
      parts.add(file, number++, part, clock.instant());
      bytes += part.length;
      part = content.readNBytes(PART_BYTES);
    }
    return new StoredFile(file, bytes);
  }

  /** One part of a file, from 0; empty after the last. */
  public Optional<byte[]> part(UUID file, int number) {
    return parts.part(file, number);
  }

  /** Removes a file, in the caller's transaction. */
  public void drop(UUID file) {
    parts.remove(file);
  }

  /** Reads a file from its beginning, holding one part at a time. */
  public InputStream open(UUID file) {
    return new PartsStream(number -> part(file, number));
  }
}
