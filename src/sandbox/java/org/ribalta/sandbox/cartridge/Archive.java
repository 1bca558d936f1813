package org.ribalta.sandbox.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a small ZIP archive, in memory. */
record Archive(Map<String, byte[]> files) {
  private static final int MOST_FILES = 200;
  private static final int MOST_BYTES = 1_000_000;

  /** Reads one; nothing of an archive that is larger than a course of links can be. */
  static Archive read(InputStream file) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        files.put(entry.getName(), content);
        if (left < 0 || files.size() > MOST_FILES) {
          throw new IOException("too large");
        }
      }
    }
    return new Archive(files);
  }

  byte[] file(String name) throws IOException {
    byte[] content = files.get(name);
    if (content == null) {
      throw new IOException("no " + name);
    }
    return content;
  }
}
